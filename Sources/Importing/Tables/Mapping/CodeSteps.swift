/// Codes that hold those of their parents: `1.1.2` stands under `1.1`.
enum CodeSteps {
  /// A longer text is no code; in bytes.
  private static let longest = 64

  /// The nearest shorter code that a code begins with; steps end at points, hyphens, blanks and
  /// where letters become digits.
  static func parent(of code: String, in codes: Set<String>) -> String? {
    for shorter in above(code) {
      if codes.contains(String(shorter)) { return String(shorter) }
      for ending in [".", ".0", ")"]
      where codes.contains(shorter + ending) && shorter + ending != code {
        return shorter + ending
      }
    }
    return nil
  }

  /// The shorter codes that a code begins with, the nearest first: `1.1` and `1` above `1.1.2`.
  static func above(_ code: String) -> [Substring] {
    guard code.utf8.count <= longest else { return [] }
    var above: [Substring] = []
    var rest = Substring(code)
    while let shorter = shorter(rest) {
      above.append(shorter)
      rest = shorter
    }
    return above
  }

  /// A code without what is decoration at its end: `1.`, `1)` and `1.0` are `1`.
  static func plain(_ code: String) -> Substring {
    var rest = code[...]
    while let last = rest.last, isBetween(last) { rest.removeLast() }
    for ending in [".00", ".0"] where rest.hasSuffix(ending) { rest.removeLast(ending.count) }
    return rest
  }

  private static func shorter(_ code: Substring) -> Substring? {
    var rest = code
    while let last = rest.last, isBetween(last) { rest.removeLast() }
    guard let last = rest.last else { return nil }
    let kind = kind(of: last)
    while let last = rest.last, self.kind(of: last) == kind, !isBetween(last) { rest.removeLast() }
    while let last = rest.last, isBetween(last) { rest.removeLast() }
    return rest.isEmpty ? nil : rest
  }

  private static func kind(of character: Character) -> Bool { character.isNumber }

  private static func isBetween(_ character: Character) -> Bool {
    !character.isLetter && !character.isNumber
  }
}
