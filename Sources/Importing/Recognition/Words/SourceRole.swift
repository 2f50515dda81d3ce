package import Curriculum

/// What a column, a label or a heading of a document stands for: `objective`, `hours`, `credential`.
///
/// The roles are open: a profile names them and gives their words.
package struct SourceRole: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
  package let rawValue: String

  package init(rawValue: String) { self.rawValue = rawValue }
  package init(_ strand: Strand) { rawValue = strand.rawValue }

  /// The strand, when the role is one.
  package var strand: Strand? { Strand(rawValue: rawValue) }

  package var description: String { rawValue }
}
