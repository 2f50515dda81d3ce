extension CodeCursor {
  /// Reads `ELPS.3`, `ELPS Standard 3`, `ELPS.3.L2`.
  mutating func languageProficiency() -> String? {
    guard (takeWord("ELPS") || takeWord("ELP")), separator(orBlank: true) else { return nil }
    if (takeWord("STANDARD") || takeWord("STANDARDS")) { skipBlanks() }
    guard let standard = number(), (1...20).contains(standard), isAtBoundary else { return nil }
    let level = attempt { cursor -> Int? in
      guard cursor.separator(orBlank: true) else { return nil }
      let isNamed = cursor.takeWord("LEVEL") && cursor.take(0x20)
      guard isNamed || cursor.takeWord("L") || cursor.peek(-1) == UInt8(ascii: "."),
        let level = cursor.number(), (1...5).contains(level), cursor.isAtBoundary
      else { return nil }
      return level
    }
    return level.map { "ELPS.\(standard).L\($0)" } ?? "ELPS.\(standard)"
  }

  private static let kinds: Set<String> = ["ABE", "ESL"]

  /// Reads the functioning levels of the NRS: `ABE 3`, `ESL Level 2`, `NRS EFL 3`, and ranges.
  ///
  /// Without a kind a number names a level of both, as `EFL.3`.
  mutating func functioningLevels() -> [String]? {
    let start = position
    let isNamed = takeWord("NRS")
    if isNamed { guard separator(orBlank: true) else { return nil } }
    let kind: String
    if let word = takeWord(Self.kinds) {
      kind = word
    } else if (takeWord("EFL") || takeWord("EFLS")) {
      kind = "EFL"
    } else if isNamed, (takeWord("LEVEL") || takeWord("LEVELS")) {
      kind = "EFL"
    } else {
      return nil
    }
    guard isWhole || isNamed || isCapital(from: start), separator(orBlank: true) else { return nil }
    if (takeWord("LEVEL") || takeWord("LEVELS")) { skipBlanks() }
    return numbers(upTo: 6).map { numbers in numbers.map { "\(kind).\($0)" } }
  }
}
