import Curriculum

/// Reads an occupation with the codes that stand beside it: `Welders (SOC 51-4121)`.
enum OccupationReader {
  /// Reads a title and a SOC code; says whether there was either.
  static func read(_ value: String, into program: inout Program) -> Bool {
    let code = value.split { !($0.isNumber || $0 == "-" || $0 == ".") }.first { isSOC($0) }
    if let code { program.occupation.soc = program.occupation.soc ?? String(code) }
    var words = value
    if let code, let range = words.firstRange(of: String(code)) { words.removeSubrange(range) }
    let title = Self.title(words, without: ["SOC"])
    guard title.contains(where: \.isLetter) else { return code != nil }
    program.occupation.title = program.occupation.title.map { $0 + "\n" + title } ?? title
    return true
  }

  /// Reads a CIP code and the name that stands beside it.
  static func readCIP(_ value: String, into program: inout Program) -> Bool {
    let words = value.split(whereSeparator: \.isWhitespace)
    guard let index = words.firstIndex(where: isCIP) else { return false }
    program.occupation.cip = String(words[index])
    var rest = words
    rest.remove(at: index)
    if !rest.isEmpty { program.occupation.cipTitle = rest.joined(separator: " ") }
    return true
  }

  private static func title(_ words: String, without names: Set<String>) -> String {
    var text = words
    for name in names { text = text.split(separator: name).joined() }
    let plain = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    var trimmed = Substring(plain)
    while let last = trimmed.last, " (,;:-–".contains(last) || (last == ")" && !hasPair(trimmed)) {
      trimmed = trimmed.dropLast()
    }
    return String(trimmed)
  }

  /// Whether the closing bracket at the end closes words, not a code that was taken out.
  private static func hasPair(_ text: Substring) -> Bool {
    guard let open = text.lastIndex(of: "(") else { return false }
    return text[open...].contains { $0.isLetter || $0.isNumber }
  }

  private static func isSOC(_ word: Substring) -> Bool {
    let halves = word.split(separator: "-")
    guard halves.count == 2, halves[0].count == 2 else { return false }
    return halves[1].count == 4 || (halves[1].count == 7 && halves[1].contains("."))
  }

  private static func isCIP(_ word: Substring) -> Bool {
    let halves = word.split(separator: ".")
    return halves.count == 2 && halves[0].count == 2 && halves[1].count == 4
  }
}
