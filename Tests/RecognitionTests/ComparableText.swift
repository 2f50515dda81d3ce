/// A text as people compare it: how it was typed does not matter.
struct ComparableText: Hashable {
  /// The text in the one form that all ways of typing it share.
  let form: String

  /// Puts a text into that form.
  init(_ text: String) {
    var words = Self.plain(text).split(whereSeparator: \.isWhitespace).joined(separator: " ")[...]
    while let mark = Self.checkMarks.first(where: words.hasPrefix) {
      words = words.dropFirst(mark.count).drop(while: \.isWhitespace)
    }
    while let last = words.last, Self.closing.contains(last) || last.isWhitespace {
      words.removeLast()
    }
    form = String(words)
  }

  private static let checkMarks = ["☒", "☑", "✓", "✔", "[x]"]
  private static let closing: Set<Character> = [".", ":", ";"]

  /// Lower case, with one kind of quotes and of dashes and without what nobody sees.
  private static func plain(_ text: String) -> String {
    var plain = String.UnicodeScalarView()
    for scalar in text.lowercased().unicodeScalars {
      switch scalar {
      case "\u{2018}", "\u{2019}", "\u{201A}", "\u{201B}": plain.append("'")
      case "\u{201C}", "\u{201D}", "\u{201E}", "\u{201F}": plain.append("\"")
      case "\u{2010}"..."\u{2015}", "\u{2212}": plain.append("-")
      case "\u{AD}", "\u{200B}", "\u{FE0E}", "\u{FE0F}", "\u{FEFF}": continue
      default: plain.append(scalar)
      }
    }
    return String(plain)
  }
}
