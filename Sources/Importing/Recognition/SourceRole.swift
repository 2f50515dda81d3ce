package import Curriculum

/// What a column, a label or a heading of a document stands for: `objective`, `hours`, `credential`.
///
/// The roles are open: a profile names them and gives their words.
package struct SourceRole: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
  package let rawValue: String

  package init(rawValue: String) { self.rawValue = rawValue }
  package init(_ strand: Strand) { rawValue = strand.rawValue }

  package static let objective = SourceRole(rawValue: "objective")
  package static let number = SourceRole(rawValue: "number")
  package static let unit = SourceRole(rawValue: "unit")
  package static let assessment = SourceRole(rawValue: "assessment")
  package static let criterion = SourceRole(rawValue: "criterion")
  package static let activity = SourceRole(rawValue: "activity")
  package static let material = SourceRole(rawValue: "material")
  package static let hours = SourceRole(rawValue: "hours")
  package static let component = SourceRole(rawValue: "component")
  package static let remark = SourceRole(rawValue: "remark")

  /// The strand, when the role is one.
  package var strand: Strand? { Strand(rawValue: rawValue) }

  package var description: String { rawValue }
}
