/// A course in one line: `ABE 52 Reading for Educators – adult education, 3 credits`.
struct CourseLine {
  let number: Substring
  let title: Substring
  /// What stands behind the title, piece by piece.
  let details: [Substring]

  /// Reads a line that begins with letters and a number; nil for any other.
  init?(_ text: String) {
    let words = text.split(whereSeparator: \.isWhitespace)
    guard words.count >= 3, let letters = words.first, (2...6).contains(letters.count),
      letters.allSatisfy({ $0.isUppercase || $0 == "&" || $0 == "-" }),
      words[1].first?.isNumber ?? false, words[1].trimmed(of: [":", "–", "-"]).count <= 5
    else { return nil }
    number = text[letters.startIndex..<words[1].trimmed(of: [":", "–", "-"]).endIndex]
    let rest = text[words[1].endIndex...].trimmed(of: [":", "–", "—", "-"])
    let end = [" – ", " — ", " - ", " ("].compactMap { rest.firstRange(of: $0)?.lowerBound }.min()
    title = rest[..<(end ?? rest.endIndex)].trimmed(of: [","])
    details = rest[(end ?? rest.endIndex)...].split { ",;()".contains($0) }
      .map { $0.trimmed(of: ["–", "—", "-"]) }.filter { !$0.isEmpty }
  }
}
