import Curriculum
import Yams

/// Reads the values of one file of a profile, and keeps every mistake that it meets.
struct ProfileReading {
  let file: String
  private(set) var mistakes: [TemplateMistake] = []

  init(file: String) { self.file = file }

  mutating func note(_ message: String, _ remedy: String, at node: Node?) {
    note(message, remedy, line: node?.mark?.line)
  }

  mutating func note(_ message: String, _ remedy: String, line: Int?) {
    mistakes.append(TemplateMistake(file: file, line: line, message: message, remedy: remedy))
  }

  /// The values of a group, by the names that it may have.
  mutating func group(_ node: Node, _ what: String, names: [String]) -> [String: Node] {
    var values: [String: Node] = [:]
    for entry in entries(node, what) {
      if names.contains(entry.name) {
        values[entry.name] = entry.value
      } else {
        note(
          "“\(entry.name)” is no name of \(what).", Self.meant(entry.name, names), at: entry.key)
      }
    }
    return values
  }

  /// The names and values of a group, in their order.
  mutating func entries(
    _ node: Node, _ what: String
  ) -> [(name: String, key: Node, value: Node)] {
    guard let mapping = node.mapping else {
      note("\(what.capitalizedFirst) has names with values.", "Write “name: value”.", at: node)
      return []
    }
    var entries: [(name: String, key: Node, value: Node)] = []
    for (key, value) in mapping {
      if let name = key.string {
        entries.append((name, key, value))
      } else {
        note("The name before this colon is no word.", "Write a word there.", at: key)
      }
    }
    return entries
  }

  /// The entries of a list.
  mutating func items(_ node: Node, _ what: String) -> [Node] {
    guard let items = node.sequence else {
      note("“\(what)” takes a list.", "Begin each entry with “- ” on a line of its own.", at: node)
      return []
    }
    return Array(items)
  }

  mutating func text(_ node: Node, _ what: String) -> String? {
    guard let text = node.string, !text.isEmpty else {
      note("“\(what)” has no text.", "Write one after the colon.", at: node)
      return nil
    }
    return text
  }

  /// A list of texts, none of which may stand twice.
  mutating func texts(_ node: Node, _ what: String) -> [String] {
    var texts: [String] = []
    var seen: Set<String> = []
    for item in items(node, what) {
      guard let text = text(item, what) else { continue }
      if seen.insert(text).inserted {
        texts.append(text)
      } else {
        note("“\(text)” stands twice under “\(what)”.", "Take one of them out.", at: item)
      }
    }
    return texts
  }

  /// Yes or no.
  mutating func isTrue(_ node: Node, _ what: String) -> Bool? {
    switch node.string?.lowercased() {
    case "yes", "true": return true
    case "no", "false": return false
    default:
      note("“\(what)” is yes or no.", "Write one of the two words.", at: node)
      return nil
    }
  }

  /// A whole number above zero.
  mutating func count(_ node: Node, _ what: String) -> Int? {
    guard let count = node.string.flatMap({ Int($0) }), count > 0 else {
      note("“\(what)” is a whole number above zero.", "Write digits alone, such as 2.", at: node)
      return nil
    }
    return count
  }

  /// One word of a list of words.
  mutating func word<Word: RawRepresentable & CaseIterable>(
    _ node: Node, _ what: String, as type: Word.Type
  ) -> Word? where Word.RawValue == String {
    let text = node.string ?? ""
    if let word = Word(rawValue: text) { return word }
    note("“\(text)” is no \(what).", Self.meant(text, Word.allCases.map(\.rawValue)), at: node)
    return nil
  }

  /// Where an entry comes from, by its names `source` and `verified`.
  mutating func source(_ values: [String: Node]) -> ProfileSource {
    var source = ProfileSource()
    if let node = values["source"] { source.text = text(node, "source") }
    if let node = values["verified"] {
      source.isVerified = isTrue(node, "verified") ?? false
      if source.isVerified, source.text == nil {
        note(
          "This is called verified, and no source is named.",
          "Say under “source” where it can be read.", at: node)
      }
    }
    return source
  }

  /// The name that was meant, or all that there are.
  static func meant(_ name: String, _ names: [String]) -> String {
    if let near = NearestWords(names).nearest(to: name) { return "Did you mean “\(near)”?" }
    return "The names are: \(names.joined(separator: ", "))."
  }
}
