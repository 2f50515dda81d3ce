/// Writes a small profile that stands on another and teaches it words.
package struct ProfileWriter {
  private let id: String
  private let title: String
  private let extends: String
  private let words: [String: [String]]

  /// Takes the words of each role, as headings have them.
  package init(id: String, title: String, extends: String, words: [String: [String]]) {
    self.id = id
    self.title = title
    self.extends = extends
    self.words = words
  }

  /// The profile as YAML; each word counts only as a whole heading.
  package var yaml: String {
    var lines = [
      "# Words that were taught with `plait import --map`. Use them with --profile and this file.",
      "# A word that begins with \"=\" counts only when it is the whole heading or label.",
      "id: \(Self.quoted(id))", "title: \(Self.quoted(title))", "extends: \(Self.quoted(extends))",
    ]
    if !words.isEmpty { lines += ["", "words:"] }
    for (role, texts) in words.sorted(by: { $0.key < $1.key }) {
      lines.append("  \(Self.quoted(role)):")
      lines += texts.map { "    - \(Self.quoted("=" + $0))" }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// A text between quotes, unless it is made of plain words.
  private static func quoted(_ text: String) -> String {
    let isPlain =
      text.first?.isLetter == true && text.last != " "
      && text.allSatisfy { $0 == " " || $0 == "-" || $0.isASCII && ($0.isLetter || $0.isNumber) }
      && !["true", "false", "null", "yes", "no", "on", "off", "y", "n"].contains(text.lowercased())
    guard !isPlain else { return text }
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted += "\\\(scalar)"
      case "\n": quoted += "\\n"
      case "\t": quoted += "\\t"
      case _ where scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value):
        let digits = String(scalar.value, radix: 16)
        quoted += "\\x" + String(repeating: "0", count: 2 - digits.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
