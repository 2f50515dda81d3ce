package import Curriculum

/// Where a part hangs: the part above it, and the list of that part in which it stands.
package struct CellPlace: Hashable, Sendable {
  /// The part above; nil for the program itself.
  package var part: PartID?
  /// The list, with the groups on the way to it, such as `objectives` or `pathway/credentials`.
  package var list: String

  package init(part: PartID? = nil, list: String) {
    self.part = part
    self.list = list
  }

  /// Takes the place out of the value of a cell; nil for a value of another form.
  package init?(_ value: FileValue) {
    guard case .fields(let fields) = value.content, fields.count <= 2 else { return nil }
    var list: String?
    for field in fields {
      guard let text = field.value.scalar else { return nil }
      switch field.key {
      case "part": part = PartID(text)
      case "list": list = text
      default: return nil
      }
    }
    guard let list, !list.isEmpty else { return nil }
    self.list = list
  }

  /// The value of the cell.
  package var value: FileValue {
    var fields = [FileField("list", .text(list))]
    if let part { fields.append(FileField("part", .text(part.rawValue))) }
    return FileValue(.fields(fields))
  }
}
