extension CodeCursor {
  /// Reads a code of any known shape.
  mutating func code() -> ParsedCode? {
    if let codes = attempt({ $0.standard() }) {
      skipLevel()
      return ParsedCode(codes: codes, shape: .standard, end: position)
    }
    if let code = attempt({ $0.citation() }) {
      return ParsedCode(codes: [code], shape: .citation, end: position)
    }
    if let code = attempt({ $0.localCode() }) {
      return ParsedCode(codes: [code], shape: .local, end: position)
    }
    return nil
  }

  /// Runs a reading, and goes back when it fails.
  mutating func attempt<Value>(_ read: (inout CodeCursor) -> Value?) -> Value? {
    var ahead = self
    guard let value = read(&ahead) else { return nil }
    self = ahead
    return value
  }

  mutating func standard() -> [String]? {
    guard let first = peek(), Self.isLetter(first) || Self.isDigit(first) else { return nil }
    if let codes = attempt({ $0.plainStandard() }) { return codes }
    if let code = attempt({ $0.anchor() }) { return [code] }
    guard Self.isLetter(first), skipPublisher() else { return nil }
    return attempt { $0.plainStandard(isNamed: true) }
      ?? attempt { $0.anchor(isNamed: true) }.map { [$0] }
  }

  private mutating func plainStandard(isNamed: Bool = false) -> [String]? {
    if let code = attempt({ $0.literacy(isNamed: isNamed) }) { return [code] }
    if let code = attempt({ $0.gradeMathematics() }) { return [code] }
    if let code = attempt({ $0.highSchoolMathematics() }) { return [code] }
    if let codes = attempt({ $0.practices() }) { return codes }
    if let code = attempt({ $0.languageProficiency() }) { return [code] }
    if let code = attempt({ $0.digitForLetter() }) { return [code] }
    return attempt { $0.functioningLevels() }
  }

  private static let publishers: Set<String> = [
    "CCSS", "CCRS", "CCRSAE", "MCCRSAE", "CCR", "CC",
  ]
  private static let subjects: Set<String> = [
    "AE", "ELA", "LITERACY", "MATH", "MATHEMATICS", "CONTENT", "PRACTICE", "STANDARD",
    "STANDARDS", "LEVEL",
  ]
  /// The levels of the CCRS and the clusters of the CCSS.
  static let letters: Set<String> = ["A", "B", "C", "D", "E"]

  /// Skips `CCSS.ELA-Literacy.`, `CCRS Level C`, `CCSS.Math.Content.` and the like.
  private mutating func skipPublisher() -> Bool {
    guard takeWord(Self.publishers) != nil, skipSeparators() else { return false }
    while let word = takeWord(Self.subjects) {
      guard skipSeparators() else { return false }
      if word == "LEVEL" {
        guard let level = takeWord(Self.letters), !level.isEmpty, skipSeparators()
        else { return false }
      }
    }
    return true
  }

  private mutating func skipSeparators() -> Bool {
    let start = position
    while let byte = peek(), " .:-/(".utf8.contains(byte) { position += 1 }
    return position > start && position - start <= 4
  }
}
