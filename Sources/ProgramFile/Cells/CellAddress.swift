package import Curriculum

/// Where one value of a program stands: a part, and a field of it.
///
/// Two people who write in different cells never meet; in the same cell, the one who is later is
/// told.
package struct CellAddress: Hashable, Sendable {
  /// The part; nil for the program itself.
  package var part: PartID?
  /// The name of the field as a program's file has it; groups on the way to it are joined by `/`,
  /// such as `dates/starts`.
  package var field: String

  package init(part: PartID? = nil, field: String) {
    self.part = part
    self.field = field
  }

  /// The field that says where a part hangs; its value is a `CellPlace`.
  package static let place = "@in"
  /// The field that orders a part among its siblings; its value is an `OrderKey`.
  package static let order = "@order"
  /// The field that holds `yes` when a part is deleted.
  package static let deleted = "@deleted"
  /// The field of the program that holds the names of its file that nobody knows.
  package static let unknown = "@unknown"

  /// Whether the field says where a part is and nothing of what it says.
  package var isStructure: Bool { field.utf8.first == UInt8(ascii: "@") }
}

extension CellAddress: Comparable {
  package static func < (left: CellAddress, right: CellAddress) -> Bool {
    let parts = [left.part?.rawValue ?? "", right.part?.rawValue ?? ""]
    if parts[0].utf8.elementsEqual(parts[1].utf8) {
      return left.field.utf8.lexicographicallyPrecedes(right.field.utf8)
    }
    return parts[0].utf8.lexicographicallyPrecedes(parts[1].utf8)
  }
}
