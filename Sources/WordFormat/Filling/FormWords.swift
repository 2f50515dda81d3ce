/// How the words of marks are compared: what Word or a hand changes without meaning it does
/// not count.
enum FormWords {
  /// The words with plain blanks and quotation marks.
  static func tidy(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    var isBlank = true
    for scalar in scalars {
      switch scalar {
      case "\u{201C}", "\u{201D}", "\u{201E}", "\u{AB}", "\u{BB}": text.append("\"")
      case "\u{2018}", "\u{2019}", "\u{201A}": text.append("'")
      case "\u{2010}"..."\u{2015}": text.append("-")
      case "\u{AD}", "\u{200B}"..."\u{200F}", "\u{202A}"..."\u{202E}", "\u{2060}"..."\u{2069}",
        "\u{FEFF}":
        continue
      default:
        let isSpace = scalar.properties.isWhitespace
        if !isSpace || !isBlank { text.append(isSpace ? " " : scalar) }
        isBlank = isSpace
        continue
      }
      isBlank = false
    }
    while let last = text.last, last == " " || last == ":" { text.removeLast() }
    return String(text)
  }

  /// Letters and digits alone, small.
  static func key(_ text: some StringProtocol) -> String {
    var key = ""
    for scalar in text.unicodeScalars
    where scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
      key += scalar.properties.lowercaseMapping
    }
    return key
  }

  /// The key of one thing for the key of several: English plurals.
  static func singular(_ key: String) -> String {
    if key.hasSuffix("ies"), key.count > 4 { return key.dropLast(3) + "y" }
    for ending in ["sses", "shes", "ches", "xes"] where key.hasSuffix(ending) {
      return String(key.dropLast(2))
    }
    return key.hasSuffix("s") && !key.hasSuffix("ss") ? String(key.dropLast()) : key
  }

  /// The words of a name in an order of their own, to tell "hours total" from "total hours".
  static func sorted(_ text: some StringProtocol) -> [String] {
    text.split { !$0.isLetter && !$0.isNumber }.map { key($0) }.sorted()
  }

  /// How many letters must change to make one key of the other; two that changed places are one.
  static func distance(_ first: String, _ second: String) -> Int {
    let (left, right) = (Array(first.utf8), Array(second.utf8))
    guard !left.isEmpty, !right.isEmpty else { return max(left.count, right.count) }
    var before: [Int] = []
    var last = Array(0...right.count)
    for (line, letter) in left.enumerated() {
      var row = [line + 1]
      for (column, other) in right.enumerated() {
        var best = min(
          last[column] + (letter == other ? 0 : 1), last[column + 1] + 1, row[column] + 1)
        if line > 0, column > 0, letter == right[column - 1], left[line - 1] == other {
          best = min(best, before[column - 1] + 1)
        }
        row.append(best)
      }
      (before, last) = (last, row)
    }
    return last[right.count]
  }
}
