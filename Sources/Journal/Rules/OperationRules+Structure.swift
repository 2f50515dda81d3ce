import Curriculum
import ProgramFile

/// Where parts hang, and in which order.
extension OperationRules {
  /// No part of a program hangs deeper.
  private static let deepest = 12
  /// The most parts in one list.
  private static let mostSiblings = 2_000

  /// The ways to all parts that the operation writes in, as they will be.
  func ways() throws(JournalError) -> [PartID: PartWay] {
    var ways: [PartID: PartWay] = [:]
    for write in operation.writes {
      if let part = write.address.part, ways[part] == nil { ways[part] = try way(to: part) }
    }
    return ways
  }

  private func way(to part: PartID) throws(JournalError) -> PartWay {
    var way = PartWay(lists: [], parts: [part], deletion: nil)
    var current = part
    while way.lists.count < Self.deepest {
      let place = try place(of: current)
      way.lists.insert(place.list, at: 0)
      if way.deletion == nil, !isRestored(current) { way.deletion = try deletion(of: current) }
      guard let above = place.part else { return way }
      guard !way.parts.contains(above) else {
        throw Self.refused(
          .notUnderstood, "A part cannot hang on itself.", "Choose another place for it.")
      }
      way.parts.insert(above, at: 0)
      current = above
    }
    throw Self.refused(
      .notUnderstood, "The part would hang too deep.", "Choose a place nearer to the program.")
  }

  private func place(of part: PartID) throws(JournalError) -> CellPlace {
    let address = CellAddress(part: part, field: CellAddress.place)
    let kept = try transaction.cell(address, of: program)
    guard let value = wanted(part, CellAddress.place)?.value ?? kept?.value else {
      throw Self.refused(
        .noSuchPart, "There is no part \"\(part)\" in the program.",
        "Load the page again; a new part needs a place and an order.")
    }
    guard let place = CellPlace(value) else {
      throw Self.refused(
        .notUnderstood, "The place of a part is the part above it and a list of it.",
        "Send {\"part\": …, \"list\": …}.")
    }
    return place
  }

  private func isRestored(_ part: PartID) -> Bool {
    guard let write = wanted(part, CellAddress.deleted) else { return false }
    return write.value == nil || write.value?.isNothing == true
  }

  private func deletion(of part: PartID) throws(JournalError) -> Cell? {
    let cell = try transaction.cell(
      CellAddress(part: part, field: CellAddress.deleted), of: program)
    return cell?.value == nil ? nil : cell
  }

  /// The value of a cell that says where a part is.
  func structure(_ write: CellWrite) throws(JournalError) -> FileValue? {
    let value = write.value.flatMap { $0.isNothing ? nil : $0 }
    switch write.address.field {
    case CellAddress.place where value.flatMap({ CellPlace($0) }) != nil:
      return value.flatMap { CellPlace($0)?.value }
    case CellAddress.order where value?.scalar.flatMap({ OrderKey($0) }) != nil:
      return value?.asTexts
    case CellAddress.deleted where value == nil || value?.scalar == "yes":
      return value?.asTexts
    default:
      throw Self.refused(
        .notUnderstood,
        "\"\(write.address.field)\" of \"\(write.address.part?.rawValue ?? "the program")\" cannot "
          + "be that.", "Send a place, an order, or \"yes\" for what is deleted.")
    }
  }

  /// Looks at the places of new and moved parts, and adds what the server says itself: an order
  /// that nobody else has, and the name and the day of a remark.
  func settle(
    _ values: inout [CellAddress: FileValue?], _ addresses: inout [CellAddress],
    _ ways: [PartID: PartWay]
  ) throws(JournalError) {
    var orders = SiblingOrders()
    for part in writtenParts {
      guard let way = ways[part] else { continue }
      let (place, order) = (
        CellAddress(part: part, field: CellAddress.place),
        CellAddress(part: part, field: CellAddress.order)
      )
      let isNew = try transaction.cell(place, of: program) == nil
      if isNew {
        try expectNew(part, values, order)
        try sign(part, way, &values, &addresses)
      }
      // What is new was understood where it will stand, and nothing hangs on it yet.
      if !isNew, values[place] != nil { try expectFits(part, way, values) }
      if values[place] != nil || values[order] != nil {
        let key = try freeOrder(values, place, order, &orders)
        if values[order] == nil { addresses.append(order) }
        values[order] = .some(.text(key.digits))
      }
    }
  }

  /// The parts that the operation writes in, in its order.
  private var writtenParts: [PartID] {
    var seen: Set<PartID> = []
    return operation.writes.compactMap(\.address.part).filter { seen.insert($0).inserted }
  }

  private func expectNew(
    _ part: PartID, _ values: [CellAddress: FileValue?], _ order: CellAddress
  ) throws(JournalError) {
    let marks = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._")
    guard !part.rawValue.isEmpty, part.rawValue.count <= 64,
      part.rawValue.allSatisfy(marks.contains), !PartID.places.contains(part),
      values[order] != nil
    else {
      throw Self.refused(
        .notUnderstood, "A new part needs an order, and an id of letters, digits and hyphens.",
        "Load the page again, and add it once more.")
    }
  }

  /// A remark says who made it when, whatever was sent.
  private func sign(
    _ part: PartID, _ way: PartWay, _ values: inout [CellAddress: FileValue?],
    _ addresses: inout [CellAddress]
  ) throws(JournalError) {
    guard WriteTarget.remarks.contains(way.lists.first ?? ""), writer.person != nil else { return }
    for (field, text) in [("author", writer.name), ("date", "\(recording.now.calendarDay)")] {
      let address = CellAddress(part: part, field: field)
      if values[address] == nil { addresses.append(address) }
      values[address] = .some(.text(text))
    }
  }

  /// A part fits into a list when its fields and all that hangs on it do.
  private func expectFits(
    _ part: PartID, _ way: PartWay, _ values: [CellAddress: FileValue?]
  ) throws(JournalError) {
    var fields: [String: FileValue] = [:]
    for (address, cell) in try transaction.cells(of: part, in: program) where !address.isStructure {
      fields[address.field] = cell.value
    }
    for (address, value) in values where address.part == part && !address.isStructure {
      fields[address.field] = value
    }
    let lists = try transaction.places(of: program).values.filter { $0.part == part }.map(\.list)
    do {
      try CellCheck(way: way.lists).expectPlace(for: fields, lists: Set(lists))
    } catch {
      throw Self.refused(
        .notUnderstood, "The part does not fit there: \(error.finding.message)",
        "Choose a place where such parts stand.")
    }
  }

  /// The order that was asked for, or the next one that no sibling has.
  private func freeOrder(
    _ values: [CellAddress: FileValue?], _ place: CellAddress, _ order: CellAddress,
    _ orders: inout SiblingOrders
  ) throws(JournalError) -> OrderKey {
    guard let hangsAt = try value(of: place, values).flatMap({ CellPlace($0) }),
      let asked = try value(of: order, values)?.scalar.flatMap({ OrderKey($0) })
    else {
      throw Self.refused(
        .notUnderstood, "The part has no order.", "Load the page again, and move it once more.")
    }
    if !orders.knows(hangsAt) { orders.note(try ordersThere(hangsAt), in: hangsAt) }
    guard orders.count(in: hangsAt) < Self.mostSiblings else {
      throw Self.refused(
        .tooMuch, "One list holds at most \(Self.mostSiblings) entries.",
        "Split the program, or remove what is not needed.")
    }
    return orders.take(asked, in: hangsAt)
  }

  private func value(
    of address: CellAddress, _ values: [CellAddress: FileValue?]
  ) throws(JournalError) -> FileValue? {
    if let value = values[address] { return value }
    return try transaction.cell(address, of: program)?.value
  }

  /// The orders in a list, but for the parts that the operation places or orders itself.
  private func ordersThere(_ place: CellPlace) throws(JournalError) -> [OrderKey] {
    var orders: [OrderKey] = []
    for part in try transaction.parts(at: place, of: program)
    where wanted(part, CellAddress.place) == nil && wanted(part, CellAddress.order) == nil {
      let address = CellAddress(part: part, field: CellAddress.order)
      let cell = try transaction.cell(address, of: program)
      if let key = cell?.value?.scalar.flatMap({ OrderKey($0) }) { orders.append(key) }
    }
    return orders
  }
}
