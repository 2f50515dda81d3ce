import Curriculum

/// How the reports put numbers, lists and days into words.
enum Phrase {
  /// `1 objective`, `3 objectives`.
  static func count(_ number: Int, _ noun: String, plural: String? = nil) -> String {
    "\(number) \(number == 1 ? noun : plural ?? noun + "s")"
  }

  /// `a`, `a and b`, `a, b and c`.
  static func list(_ words: [String]) -> String {
    words.listed
  }

  /// The first letter in upper case.
  static func sentence(_ text: String) -> String {
    text.capitalizedFirst
  }

  /// `42 of 60 (70 %)`, rounded to the nearest.
  static func share(_ part: Int, of whole: Int) -> String {
    guard whole > 0 else { return "0 of 0" }
    return "\(part) of \(whole) (\((part * 200 + whole) / (2 * whole)) %)"
  }

  /// A sentence without its full stop, to stand in a row; `p.m.` and `M.Ed.` keep theirs.
  static func withoutFullStop(_ text: String) -> String {
    let last = text.split(separator: " ").last?.dropLast() ?? ""
    guard text.hasSuffix("."), last.count > 3, !last.contains(".") else { return text }
    return String(text.dropLast())
  }
}
