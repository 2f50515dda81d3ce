import Curriculum

/// A program as cells: what a journal keeps, and what two people write in at once.
///
/// A list of parts becomes a place and an order of each of them; every other list is one value.
package struct ProgramCells: Hashable, Sendable {
  /// The values, as texts, lists and groups; what says nothing has no cell.
  package var values: [CellAddress: FileValue]

  package init(_ values: [CellAddress: FileValue] = [:]) { self.values = values }

  /// Takes a program apart.
  ///
  /// - Throws: `ProgramFileError` when two parts have one id, for their cells would be the same.
  package init(_ document: ProgramDocument) throws(ProgramFileError) {
    values = [:]
    let known = ProgramDocument(program: document.program)
    try add(known.entries().filter { $0.key != ProgramDocument.versionKey }, of: nil, below: "")
    if !document.unknown.isEmpty {
      values[CellAddress(field: CellAddress.unknown)] = UnknownKey.cell(of: document.unknown)
    }
  }

  private mutating func add(
    _ fields: [FileField], of part: PartID?, below path: String
  ) throws(ProgramFileError) {
    for field in fields {
      let path = path + field.key
      if case .fields(let inner) = field.value.content, !inner.isEmpty {
        try add(inner, of: part, below: path + "/")
      } else if let parts = Self.parts(of: field.value) {
        let keys = OrderKey.spread(over: parts.count)
        for ((id, inner), key) in zip(parts, keys) {
          let place = CellAddress(part: id, field: CellAddress.place)
          guard values[place] == nil else { throw Self.twice(id) }
          values[place] = CellPlace(part: part, list: path).value
          values[CellAddress(part: id, field: CellAddress.order)] = .text(key.digits)
          try add(inner, of: id, below: "")
        }
      } else {
        values[CellAddress(part: part, field: path)] = field.value.asTexts
      }
    }
  }

  /// The parts of a list, each with its id and its other fields; nil for a value of another kind.
  private static func parts(of value: FileValue) -> [(PartID, [FileField])]? {
    guard case .list(let items) = value.content, !items.isEmpty else { return nil }
    var parts: [(PartID, [FileField])] = []
    for item in items {
      guard case .fields(let fields) = item.content, let first = fields.first, first.key == "id",
        let id = first.value.scalar
      else { return nil }
      parts.append((PartID(id), Array(fields.dropFirst())))
    }
    return parts
  }

  private static func twice(_ id: PartID) -> ProgramFileError {
    ProgramFileError(
      .duplicateID, "Two parts have the id \"\(id.rawValue.shortened)\".",
      "Give one of them another id: changes of the two could not be told apart.", at: .unknown)
  }
}
