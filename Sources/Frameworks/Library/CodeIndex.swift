/// Finds items by code in one look-up.
struct CodeIndex: Sendable {
  private var exact: [FrameworkCode: [ItemSlot]] = [:]
  /// The same by the normal form as text, for references that are in it already.
  private var normal: [String: [ItemSlot]] = [:]
  /// The single strands of compound codes (`RI.2.1` for `RI/RL.2.1`), the anchor standards and
  /// the functioning levels by number alone (`CCR.1` for `CCR.R.1`, `EFL.3` for `ABE.3`).
  private var parts: [FrameworkCode: [ItemSlot]] = [:]
  private var identifiers: [String: ItemSlot] = [:]

  init(_ frameworks: [Framework]) {
    let count = frameworks.reduce(0) { $0 + $1.items.count }
    exact.reserveCapacity(count)
    normal.reserveCapacity(count)
    identifiers.reserveCapacity(count)
    for (position, framework) in frameworks.enumerated() {
      for (index, item) in framework.items.enumerated() {
        let slot = ItemSlot(framework: position, item: index)
        exact[item.code, default: []].append(slot)
        normal[item.code.description, default: []].append(slot)
        identifiers[item.id] = slot
        for part in item.code.parts where part != item.code {
          parts[part, default: []].append(slot)
        }
        if let short = Self.shortForm(of: item.code) {
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

  private static func shortForm(of code: FrameworkCode) -> FrameworkCode? {
    let parts = code.description.split(separator: ".")
    if parts.count == 3, parts[0] == "CCR" { return FrameworkCode(normal: "CCR.\(parts[2])") }
    guard parts.count == 2, parts[0] == "ABE" || parts[0] == "ESL" else { return nil }
    return FrameworkCode(normal: "EFL.\(parts[1])")
  }
}
