import Curriculum

/// The level that the head of a column or a heading names, such as `Level A (K-1)`.
enum StandardsLevel {
  /// The level alone, such as `A`; nil for words that name none.
  static func named(in text: String) -> String? {
    let line = text.onOneLine
    let head = line.prefix { $0 != "(" && $0 != ":" && $0 != ";" && $0 != "," }
    var words = head.split { $0.isWhitespace || "–—".contains($0) }.map(String.init)
    guard !words.isEmpty, words.count <= 4 else { return nil }
    let opener = words[0].lowercased()
    let hasOpener = ["level", "grade", "grades", "nrs", "ccr"].contains(opener)
    while let first = words.first,
      ["level", "levels", "grade", "grades", "nrs", "ccr", "efl"].contains(first.lowercased())
    {
      words.removeFirst()
    }
    let level = words.joined(separator: " ")
    if hasOpener, words.count == 1, level.count <= 5 { return level }
    if words.count == 1, level.count == 1, let letter = level.first, ("A"..."F").contains(letter) {
      return level
    }
    return names.contains(level.lowercased()) ? level : nil
  }

  private static let names: Set<String> = [
    "beginning", "low beginning", "high beginning", "low intermediate", "intermediate",
    "high intermediate", "advanced", "novice", "proficient", "basic", "literacy",
  ]
}
