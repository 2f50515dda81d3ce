import CASEFormat

/// What the heads of lists must say to be wanted: `title~'nursing' AND language='en-US'`.
///
/// The signs are those that 1EdTech's services share: `=`, `!=`, `>`, `>=`, `<`, `<=` and `~` for a
/// part of the text, joined by either AND or OR.
struct DocumentFilter: Sendable {
  private struct Condition: Sendable {
    var field: String
    var sign: String
    var value: String

    func holds(_ head: JSONObject) -> Bool {
      let text = head.text(field) ?? ""
      switch sign {
      case "=": return text == value
      case "!=": return text != value
      case ">": return text > value
      case ">=": return text >= value
      case "<": return text < value
      case "<=": return text <= value
      default: return text.lowercased().contains(value.lowercased())
      }
    }
  }

  private let conditions: [Condition]
  private let needsAll: Bool

  private static let signs = ["!=", ">=", "<=", "=", ">", "<", "~"]

  init(_ text: String) throws(ServingRefusal) {
    var rest = text[...]
    var conditions: [Condition] = []
    var joints: Set<String> = []
    while true {
      conditions.append(try Self.condition(&rest))
      guard !rest.isEmpty else { break }
      let joint = [" AND ", " OR "].first { rest.uppercased().hasPrefix($0) }
      guard let joint else { throw Self.notUnderstood }
      joints.insert(joint)
      rest = rest.dropFirst(joint.count)
    }
    guard joints.count <= 1 else { throw Self.notUnderstood }
    self.conditions = conditions
    needsAll = joints != [" OR "]
  }

  func holds(_ head: JSONObject) -> Bool {
    needsAll ? conditions.allSatisfy { $0.holds(head) } : conditions.contains { $0.holds(head) }
  }

  private static func condition(_ rest: inout Substring) throws(ServingRefusal) -> Condition {
    let field = String(rest.prefix { $0.isLetter })
    guard DocumentWish.texts.contains(field) else {
      throw .selection("filter", "A CFDocument has no field “\(field)” to search in.")
    }
    rest = rest.dropFirst(field.count)
    guard let sign = signs.first(where: { rest.hasPrefix($0) }) else { throw notUnderstood }
    rest = rest.dropFirst(sign.count)
    guard rest.popFirst() == "'", let end = rest.firstIndex(of: "'") else { throw notUnderstood }
    let value = String(rest[..<end])
    rest = rest[rest.index(after: end)...]
    return Condition(field: field, sign: sign, value: value)
  }

  private static let notUnderstood = ServingRefusal.selection(
    "filter", "The filter is not understood. Use field='value', joined by either AND or OR.")
}
