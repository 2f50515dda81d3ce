/// What the words of a mark ask for, before any name is looked up.
enum FormPhrase: Sendable {
  /// A value, a report or a picture.
  case value(String)
  /// A loop; the words may go on with "in" and "where".
  case each(String)
  /// A condition.
  case condition(String)
  /// A loop or a condition, as other systems write both.
  case either(String)
  /// The other case of a condition, with a condition of its own or none.
  case otherwise(String?)
  /// The end of what was opened last; the words may name it.
  case end(String)

  init(_ words: String) {
    if let first = words.first, "#^/".contains(first) {
      let rest = words.dropFirst().drop { $0 == " " }
      switch first {
      case "#": self = .either(String(rest))
      case "^": self = .condition("no " + rest)
      default: self = .end(String(rest))
      }
      return
    }
    func rest(after beginnings: [String]) -> String? {
      let lowered = words.lowercased()
      for beginning in beginnings {
        if lowered == beginning { return "" }
        if lowered.hasPrefix(beginning + " ") {
          return String(words.dropFirst(beginning.count + 1))
        }
      }
      return nil
    }
    if let list = rest(after: [
      "for each of the", "each of the", "for each", "for every", "each", "every",
    ]) {
      self = .each(list)
    } else if let condition = rest(after: ["otherwise if", "else if"]) {
      self = .otherwise(condition)
    } else if rest(after: ["otherwise", "else"])?.isEmpty == true {
      self = .otherwise(nil)
    } else if let condition = rest(after: ["if", "when"]) {
      self = .condition(condition)
    } else if let name = rest(after: ["end each", "end if", "end of", "end", "endif", "endeach"]) {
      self = .end(name)
    } else if let name = rest(after: ["picture of", "picture"]), !name.isEmpty {
      self = .value(name)
    } else {
      self = .value(words)
    }
  }
}
