/// Finds items by code in one look-up.
struct CodeIndex: Sendable {
  private var exact: [FrameworkCode: [ItemSlot]] = [:]
  /// The same by the normal form as text, for references that are in it already.
  private var normal: [String: [ItemSlot]] = [:]
  /// The single strands of compound codes (`RI.2.1` for `RI/RL.2.1`), and the anchor standards by
  /// number alone (`CCR.1` for `CCR.R.1`).
  private var parts: [FrameworkCode: [ItemSlot]] = [:]
  private var identifiers: [String: ItemSlot] = [:]
  private var all: [(code: FrameworkCode, slot: ItemSlot)] = []

  init(_ frameworks: [Framework]) {
    let count = frameworks.reduce(0) { $0 + $1.items.count }
    exact.reserveCapacity(count)
    normal.reserveCapacity(count)
    identifiers.reserveCapacity(count)
    all.reserveCapacity(count)
    for (position, framework) in frameworks.enumerated() {
      for (index, item) in framework.items.enumerated() {
        let slot = ItemSlot(framework: position, item: index)
        exact[item.code, default: []].append(slot)
        normal[item.code.description, default: []].append(slot)
        identifiers[item.id] = slot
        all.append((item.code, slot))
        for part in item.code.parts where part != item.code {
          parts[part, default: []].append(slot)
        }
        if let short = Self.anchorNumber(of: item.code) {
          parts[short, default: []].append(slot)
        }
      }
    }
  }

  func slots(of code: FrameworkCode, in framework: Int?) -> [ItemSlot] {
    let direct = (exact[code] ?? []).filter { framework == nil || $0.framework == framework }
    if !direct.isEmpty { return direct }
    return (parts[code] ?? []).filter { framework == nil || $0.framework == framework }
  }

  /// The items whose code reads exactly so; empty when the text is not in normal form.
  func slots(ofNormal text: String, in framework: Int?) -> [ItemSlot] {
    let slots = normal[text] ?? []
    return framework == nil ? slots : slots.filter { $0.framework == framework }
  }

  func slot(ofIdentifier identifier: String) -> ItemSlot? { identifiers[identifier] }

  /// Up to three codes that differ least, none by more than a third of its length.
  func nearest(to code: FrameworkCode, in framework: Int?) -> [ItemSlot] {
    let wanted = Array(code.key.utf8)
    guard !wanted.isEmpty, wanted.count <= 40 else { return [] }
    let limit = max(1, wanted.count / 3)
    var candidates: [(distance: Int, order: Int, slot: ItemSlot)] = []
    for (order, entry) in all.enumerated()
    where framework == nil || entry.slot.framework == framework {
      guard abs(entry.code.key.utf8.count - wanted.count) <= limit else { continue }
      let other = Array(entry.code.key.utf8)
      let distance = Self.distance(wanted, other)
      if distance <= limit { candidates.append((distance, order, entry.slot)) }
    }
    candidates.sort { ($0.distance, $0.order) < ($1.distance, $1.order) }
    return candidates.prefix(3).map(\.slot)
  }

  private static func anchorNumber(of code: FrameworkCode) -> FrameworkCode? {
    let parts = code.description.split(separator: ".")
    guard parts.count == 3, parts[0] == "CCR" else { return nil }
    return FrameworkCode(normal: "CCR.\(parts[2])")
  }

  /// How many letters must be added, taken away or changed (Levenshtein).
  private static func distance(_ one: [UInt8], _ other: [UInt8]) -> Int {
    var row = Array(0...other.count)
    for (index, byte) in one.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for column in other.indices {
        let change = diagonal + (byte == other[column] ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(change, row[column] + 1, diagonal + 1)
      }
    }
    return row[other.count]
  }
}
