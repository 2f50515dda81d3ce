extension CodeCursor {
  /// Bands of grades, which a hyphen may join without a number behind them.
  private static let bands: Set<String> = [
    "2-3", "4-5", "6-8", "6-12", "9-10", "9-12", "11-12",
  ]

  /// Takes `3.B`: the letter of a level or of a cluster in the place of the number.
  mutating func gradeAndCapital() -> String? {
    guard let grade = grade(), take(UInt8(ascii: ".")), let letter = clusterLetter() else {
      return nil
    }
    return "\(grade).\(letter)"
  }

  /// Takes one capital that ends a code.
  mutating func clusterLetter() -> String? {
    guard let byte = peek(), Self.isLetter(byte), isWhole || byte < 0x60 else { return nil }
    position += 1
    guard isAtBoundary, peek() != UInt8(ascii: "'"),
      !(peek() == UInt8(ascii: ".") && peek(1).map(Self.isWordByte) == true)
    else { return nil }
    return String(Unicode.Scalar(byte & 0xDF))
  }

  /// Takes `4-3`, a hyphen in the place of the dot.
  ///
  /// What can be no band of grades is read as meant; `4-7` is kept as written, since it may be
  /// either; the bands of the lists are no codes.
  mutating func gradeHyphenNumber() -> String? {
    let hasDot = peek(-1) == UInt8(ascii: ".")
    guard let grade = number(), (1...12).contains(grade), take(UInt8(ascii: "-")),
      let number = number(), (1...12).contains(number), isAtBoundary
    else { return nil }
    if let mark = peek(), ".-/".utf8.contains(mark), peek(1).map(Self.isDigit) == true {
      return nil
    }
    if number <= grade { return "\(grade).\(number)" }
    let written = "\(grade)-\(number)"
    return hasDot && !Self.bands.contains(written) ? written : nil
  }

  /// Reads `R1.4.3`, with the digit for the letter; the code keeps it, as nobody can be sure.
  mutating func digitForLetter() -> String? {
    guard let first = peek(), first == UInt8(ascii: "R") || isWhole && first == UInt8(ascii: "r"),
      peek(1) == UInt8(ascii: "1"), peek(2) == UInt8(ascii: ".")
    else { return nil }
    position += 3
    guard let grade = number(), (1...12).contains(grade), take(UInt8(ascii: ".")),
      let number = number(), (1...10).contains(number), let letter = subLetter()
    else { return nil }
    return "R1.\(grade).\(number)\(letter)"
  }

  /// Skips the level behind a code: `(C)`, `[Level C]`, `, Level C`.
  mutating func skipLevel() {
    _ = attempt { cursor -> Bool? in
      let hasComma = cursor.take(UInt8(ascii: ","))
      _ = cursor.take(0x20)
      let opening = cursor.peek()
      let closing: UInt8? =
        switch opening {
        case UInt8(ascii: "(") where !hasComma: UInt8(ascii: ")")
        case UInt8(ascii: "[") where !hasComma: UInt8(ascii: "]")
        default: nil
        }
      if closing != nil { cursor.position += 1 }
      let isNamed = (cursor.takeWord("LEVEL") || cursor.takeWord("LEVELS")) && cursor.take(0x20)
      guard closing != nil || isNamed, cursor.takeLevel() else { return nil }
      while cursor.attempt({ ahead -> Bool? in
        guard ahead.takeLoose(UInt8(ascii: "/")) || ahead.takeLoose(UInt8(ascii: "-")) else {
          return nil
        }
        return ahead.takeLevel() ? true : nil
      }) != nil {}
      guard let closing else { return true }
      return cursor.take(closing) ? true : nil
    }
  }

  private mutating func takeLevel() -> Bool {
    guard let byte = peek(), (0x41...0x45).contains(isWhole ? byte & 0xDF : byte) else {
      return false
    }
    position += 1
    return isAtBoundary
  }
}
