extension CodeCursor {
  private static let strands: Set<String> = [
    "RI", "RL", "RH", "RST", "W", "WHST", "SL", "L", "RF",
  ]

  /// Reads `RI.4.3`, `RI/RL.2.1`, `W/WHST.6- 8.5`: strands, grade, number, letter.
  ///
  /// Numbers that no list has, as in `RST.6-8.13`, are read too: a code that does not exist is
  /// exactly what a reviewer must hear of. Behind a publisher's name nothing else can be meant.
  mutating func literacy(isNamed: Bool = false) -> String? {
    let start = position
    var strands: [String] = []
    repeat {
      guard let strand = takeWord(Self.strands), !strands.contains(strand) else { return nil }
      strands.append(strand)
    } while takeLoose(UInt8(ascii: "/"))
    let isPlain = strands.count == 1 && strands[0].utf8.count == 1 && !isNamed
    let isCapital = isWhole || isCapital(from: start)
    guard !isPlain || isCapital else { return nil }
    let isGlued = !isPlain && isCapital && peek().map(Self.isDigit) == true
    guard isGlued || separator(orBlank: !isPlain || isWhole) else { return nil }
    let name = strands.joined(separator: "/")
    if let end = attempt({ $0.gradeAndNumber() }) { return "\(name).\(end)" }
    guard !isPlain else { return nil }
    return (attempt { $0.gradeAndCapital() } ?? attempt { $0.gradeHyphenNumber() })
      .map { "\(name).\($0)" }
  }

  private mutating func gradeAndNumber() -> String? {
    guard let grade = grade(), takeLoose(UInt8(ascii: ".")), let number = number(),
      (1...99).contains(number), let letter = subLetter()
    else { return nil }
    return "\(grade).\(number)\(letter)"
  }

  /// Takes a dot or hyphen, or, where nothing else can be meant, a blank.
  mutating func separator(orBlank: Bool) -> Bool {
    if takeLoose(UInt8(ascii: ".")) { return true }
    guard orBlank, peek() == 0x20 || peek() == UInt8(ascii: "-") else { return false }
    position += 1
    return true
  }

  /// Takes `K`, a grade, or a band such as `9-10` with stray blanks.
  mutating func grade() -> String? {
    if takeWord("K") { return "K" }
    guard let first = number(), (1...99).contains(first) else { return nil }
    guard takeLoose(UInt8(ascii: "-")) else { return String(first) }
    guard let last = number(), last > first, last <= 99 else { return nil }
    return "\(first)-\(last)"
  }

  /// Takes the letter of a part, as in `W.3.1a` or `W.3.1.a`; empty when there is none.
  mutating func subLetter() -> String? {
    if isAtBoundary {
      let letter = attempt { cursor -> String? in
        guard cursor.take(UInt8(ascii: ".")), let byte = cursor.peek() else { return nil }
        // In running text a capital behind a dot starts the next sentence.
        guard (0x61...0x67).contains(cursor.isWhole ? byte | 0x20 : byte) else { return nil }
        cursor.position += 1
        return cursor.isAtBoundary ? String(Unicode.Scalar(byte | 0x20)) : nil
      }
      if let letter { return letter }
      // `RI.4.3.2` is some other list's code.
      if peek() == UInt8(ascii: "."), let next = peek(1), Self.isDigit(next) { return nil }
      return ""
    }
    guard let byte = peek(), Self.isLetter(byte), (0x61...0x67).contains(byte | 0x20) else {
      return nil
    }
    position += 1
    return isAtBoundary ? String(Unicode.Scalar(byte | 0x20)) : nil
  }
}
