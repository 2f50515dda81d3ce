import Curriculum

/// The parts of cells, each below the one it hangs on.
struct CellTree {
  private var values: [PartID?: [(path: Substring, value: FileValue)]] = [:]
  private var children: [PartID?: [Child]] = [:]
  private var deleted: Set<PartID> = []

  private struct Child {
    var id: PartID
    var list: String
    var order: String
  }

  /// - Throws: `ProgramFileError` when a part hangs on nothing, or on itself.
  init(_ cells: ProgramCells) throws(ProgramFileError) {
    var places: [PartID: CellPlace] = [:]
    var orders: [PartID: String] = [:]
    for (address, value) in cells.values {
      guard address.isStructure else {
        values[address.part, default: []].append((address.field[...], value))
        continue
      }
      guard let part = address.part else { continue }
      switch address.field {
      case CellAddress.place: places[part] = CellPlace(value)
      case CellAddress.order: orders[part] = value.scalar
      case CellAddress.deleted: deleted.insert(part)
      default: break
      }
    }
    for (part, place) in places {
      children[place.part, default: []].append(
        Child(id: part, list: place.list, order: orders[part] ?? ""))
    }
    for parent in children.keys { children[parent]?.sort(by: Self.precedes) }
    try expectWhole()
  }

  private static func precedes(_ left: Child, _ right: Child) -> Bool {
    if left.list != right.list { return left.list < right.list }
    let (first, second) = (
      left.order + "/" + left.id.rawValue, right.order + "/" + right.id.rawValue
    )
    return first.utf8.lexicographicallyPrecedes(second.utf8)
  }

  /// Every part must be found from the program down, deleted ones and what hangs on them, too.
  private func expectWhole() throws(ProgramFileError) {
    var found: Set<PartID> = []
    var waiting: [PartID?] = [nil]
    while let part = waiting.popLast() {
      for child in children[part] ?? [] where found.insert(child.id).inserted {
        waiting.append(child.id)
      }
    }
    let lost =
      values.keys.compactMap { $0 }.filter { !found.contains($0) }.sorted()
      + children.values.joined().map(\.id).filter { !found.contains($0) }.sorted()
    if let part = lost.first {
      throw ProgramFileError(
        .danglingReference, "The part \"\(part.rawValue.shortened)\" hangs on nothing.",
        "Restore the part above it, or restore the journal from a backup.", at: .unknown)
    }
  }

  /// The fields of a part or of the program, with the parts below it.
  func fields(of part: PartID?) -> [FileField] {
    var entries = values[part] ?? []
    var lists: [String: [FileValue]] = [:]
    for child in children[part] ?? [] where !deleted.contains(child.id) {
      let id = FileField("id", .text(child.id.rawValue))
      lists[child.list, default: []].append(FileValue(.fields([id] + fields(of: child.id))))
    }
    entries += lists.map { ($0.key[...], FileValue(.list($0.value))) }
    return Self.nested(entries)
  }

  /// Puts what stands below one group together; the order of fields is the schema's business.
  private static func nested(_ entries: [(path: Substring, value: FileValue)]) -> [FileField] {
    var fields: [FileField] = []
    var groups: [Substring: [(path: Substring, value: FileValue)]] = [:]
    for entry in entries {
      if let slash = entry.path.firstIndex(of: "/") {
        let rest = entry.path[entry.path.index(after: slash)...]
        groups[entry.path[..<slash], default: []].append((rest, entry.value))
      } else {
        fields.append(FileField(String(entry.path), entry.value))
      }
    }
    // An empty group says that it is there; fields of it say so, too.
    fields.removeAll { groups[$0.key[...]] != nil && $0.value == FileValue(.fields([])) }
    return fields + groups.map { FileField(String($0.key), FileValue(.fields(nested($0.value)))) }
  }
}
