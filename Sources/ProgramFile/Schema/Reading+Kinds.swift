import Curriculum

extension Reading {
  mutating func text(_ value: FileValue, named name: String? = nil) -> String? {
    if value.tag == nil, let text = value.scalar { return text }
    return mismatch(value, expected: "a text", named: name)
  }

  /// The items of a list that can be understood; an item that says nothing is no item.
  mutating func list<Item>(
    _ value: FileValue, of what: String,
    _ read: (FileValue, inout Reading) -> Item?
  ) -> [Item]? {
    guard case .list(let values) = value.content, value.tag == nil else {
      return mismatch(value, expected: "a list of \(what), one a line after \"- \"")
    }
    var items: [Item] = []
    items.reserveCapacity(values.count)
    for value in values where !value.isNothing {
      if let item = read(value, &self) { items.append(item) }
    }
    return items
  }

  mutating func fields(
    _ value: FileValue, of kind: RecordKind, keys: [String], instead: String? = nil
  ) -> [FileField]? {
    if case .fields(let entries) = value.content, value.tag == nil { return entries }
    let names = keys.prefix(4).map { "\"\($0):\"" }.joined(separator: ", ")
    let more = keys.count > 4 ? ", …" : ""
    let group = "a group of fields (\(names)\(more)), one a line"
    return mismatch(value, expected: instead.map { "\($0), or \(group)" } ?? group)
  }

  mutating func word<Word: FileWord>(_ value: FileValue) -> Word?
  where Word.RawValue == String {
    let words = Word.allCases.map(\.rawValue)
    guard value.tag == nil, let text = value.scalar else {
      return mismatch(value, expected: "one of the words \(words.joined(separator: ", "))")
    }
    if let word = Word(rawValue: text) { return word }
    let ordered = isFull ? words : NearestWords(words).ordered(by: text)
    remark(
      .unknownWord, "\(value.foundWords) is not one of the words for \(name).",
      "Write one of: \(ordered.joined(separator: ", ")).", at: value.position)
    return nil
  }

  /// Remarks that a value is of the wrong kind, and gives back nothing.
  mutating func mismatch<Value>(
    _ value: FileValue, expected: String, named name: String? = nil
  ) -> Value? {
    let name = name ?? self.name
    if let tag = value.tag {
      remark(
        .tag, "\(name) has a YAML tag (\(tag.shortened)), which has no meaning here.",
        "Remove the word that starts with an exclamation mark.", at: value.position)
    } else {
      remark(
        .wrongKind, "\(name) should be \(expected), and this is \(value.foundWords).",
        Self.remedy(for: value), at: value.position)
    }
    return nil
  }

  private static func remedy(for value: FileValue) -> String {
    switch value.content {
    case .nothing, .bare, .text: "Write it in that form, indented below the name."
    case .list: "Remove the \"- \" at the start of the lines, or the brackets."
    case .fields:
      "If it was meant as a text with a colon in it, put the text in double quotes."
    }
  }
}
