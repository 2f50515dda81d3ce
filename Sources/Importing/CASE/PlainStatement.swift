import Curriculum

/// The text of a statement as people read it, without the markup that some servers put in.
enum PlainStatement {
  static func text(of statement: String) -> String {
    if isPlain(statement) { return statement }
    var text = statement
    if text.utf8.contains(UInt8(ascii: "<")) { text = withoutTags(text) }
    if text.utf8.contains(UInt8(ascii: "&")) { text = withoutEntities(text) }
    if text.utf8.contains(UInt8(ascii: "*")) { text = withoutStars(text) }
    return text.onOneLine
  }

  /// Whether nothing needs to be taken out: no markup, and single blanks between words.
  private static func isPlain(_ statement: String) -> Bool {
    var wasBlank = true
    for byte in statement.utf8 {
      switch byte {
      case 0x20 where wasBlank: return false
      case 0..<0x20, 0x80...: return false
      case UInt8(ascii: "<"), UInt8(ascii: "&"), UInt8(ascii: "*"): return false
      default: wasBlank = byte == 0x20
      }
    }
    return !wasBlank
  }

  /// A few words of a statement for a column head, cut where a word ends.
  static func label(of statement: String) -> String {
    guard statement.count > 60 else { return statement }
    let start = statement.prefix(58)
    let end = start.lastIndex(of: " ") ?? start.endIndex
    return start[..<end] + "…"
  }

  /// A tag starts with a letter or a slash; `a < b` stays.
  private static func withoutTags(_ text: String) -> String {
    var plain = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "<") {
      plain += rest[..<open]
      let behind = rest[rest.index(after: open)...]
      guard let first = behind.first, first == "/" || first.isASCII && first.isLetter else {
        plain.append("<")
        rest = behind
        continue
      }
      // Where no tag ends, none of those that begin behind does.
      guard let close = behind.firstIndex(of: ">") else { return plain + rest[open...] }
      plain.append(" ")
      rest = behind[behind.index(after: close)...]
    }
    return plain + rest
  }

  private static let entities = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "#39": "'", "nbsp": " ",
  ]

  private static func withoutEntities(_ text: String) -> String {
    var plain = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "&") {
      plain += rest[..<open]
      let behind = rest[rest.index(after: open)...]
      guard let end = behind.prefix(8).firstIndex(of: ";"),
        let character = entities[String(behind[..<end])]
      else {
        plain.append("&")
        rest = behind
        continue
      }
      plain += character
      rest = behind[behind.index(after: end)...]
    }
    return plain + rest
  }

  /// `**bold**` loses its stars; a single star (a footnote, a product) stays.
  private static func withoutStars(_ text: String) -> String {
    var plain = ""
    var stars = 0
    for character in text {
      if character == "*" {
        stars += 1
        continue
      }
      if stars == 1 { plain.append("*") }
      stars = 0
      plain.append(character)
    }
    return stars == 1 ? plain + "*" : plain
  }
}
