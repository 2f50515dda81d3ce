/// Codes that hold those of their parents: `1.1.2` stands under `1.1`.
enum CodeSteps {
  /// A longer text is no code; in bytes.
  private static let longest = 64

  /// The nearest shorter code that a code begins with; steps end at points, hyphens, blanks and
  /// where letters become digits.
  static func parent(of code: String, in codes: Set<String>) -> String? {
    guard code.utf8.count <= longest else { return nil }
    var rest = Substring(code)
    // Trailing points are decoration: `1.` is the parent of `1.1`.
    while let shorter = shorter(rest) {
      if codes.contains(String(shorter)) { return String(shorter) }
      for ending in [".", ".0", ")"]
      where codes.contains(shorter + ending) && shorter + ending != code {
        return shorter + ending
      }
      rest = shorter
    }
    return nil
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
