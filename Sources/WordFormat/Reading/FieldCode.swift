/// The code of a field, in words (ECMA-376 17.16.1).
struct FieldCode {
  /// The name of the field and its arguments and switches.
  private let words: [String]

  init(_ code: String) {
    var words: [String] = []
    var word = ""
    var isQuoted = false
    for character in code {
      switch character {
      case "\"", "\u{201C}", "\u{201D}":
        if isQuoted { words.append(word) }
        if isQuoted || word.isEmpty { word = "" }
        isQuoted.toggle()
      case _ where character.isWhitespace && !isQuoted:
        if !word.isEmpty { words.append(word) }
        word = ""
      default: word.append(character)
      }
    }
    if !word.isEmpty { words.append(word) }
    self.words = words
  }

  /// The address that a HYPERLINK field leads to, with "#" before a place in it (17.16.5.25).
  var link: String? {
    guard words.first?.lowercased() == "hyperlink" else { return nil }
    var address = ""
    var place: String?
    var rest = words.dropFirst()
    while let word = rest.popFirst() {
      switch word.lowercased() {
      case "\\l": place = rest.popFirst()
      case "\\o", "\\t": rest = rest.dropFirst()
      case let word where word.hasPrefix("\\") && word.count == 2: continue
      default: if address.isEmpty { address = word }
      }
    }
    if let place { address += "#" + place }
    return address.isEmpty ? nil : address
  }
}
