/// The fields of a page and the labels that name them.
struct PageFields: Sendable {
  private var fields: [(id: String?, name: String, place: String)] = []
  private var labeled: Set<String> = []

  mutating func meet(
    _ name: String, _ attributes: [String: String], isInLabel: Bool, at place: String
  ) {
    if name == "label", let id = attributes["for"] { labeled.insert(id) }
    guard ["input", "select", "textarea"].contains(name), !isInLabel else { return }
    let type = attributes["type"]?.lowercased() ?? ""
    guard !["hidden", "submit", "button", "reset", "image"].contains(type),
      attributes["aria-label"] == nil, attributes["aria-labelledby"] == nil,
      attributes["title"] == nil
    else { return }
    guard fields.count < 10_000 else { return }
    fields.append((attributes["id"], name, place))
  }

  func judge(in barriers: inout BarrierList) {
    for field in fields where field.id.map({ !labeled.contains($0) }) ?? true {
      barriers.add(.unlabeledField, field.place, "A field (<\(field.name)>) has no label.")
    }
  }
}
