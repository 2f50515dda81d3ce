extension CodeCursor {
  private static let anchorStrands: Set<String> = ["R", "W", "SL", "L"]

  /// Reads an anchor standard by its code or by its name.
  mutating func anchor(isNamed: Bool = false) -> String? {
    attempt { $0.codedAnchor() } ?? attempt { $0.spokenAnchor(isNamed: isNamed) }
  }

  /// Reads `CCR.R.1`, `CCRA.R.1`, `R.CCR.1`, `CCR Anchor 1`, `CCR Anchor Standard 7 (Reading)`.
  private mutating func codedAnchor() -> String? {
    let strand = attempt { cursor -> String? in
      guard let strand = cursor.takeWord(Self.anchorStrands), cursor.take(UInt8(ascii: ".")) else {
        return nil
      }
      return strand
    }
    guard (takeWord("CCR") || takeWord("CCRA")) else { return nil }
    guard take(UInt8(ascii: ".")) || take(UInt8(ascii: "-")) || take(0x20) else { return nil }
    if strand == nil, let spoken = attempt({ $0.spokenAnchor(isNamed: true) }) { return spoken }
    guard let strand = strand ?? attempt({ $0.anchorStrand() }), let number = anchorNumber() else {
      return nil
    }
    return "CCR.\(strand).\(number)"
  }

  /// Reads `Reading Anchor 1`, `Anchor Standard 7 (Reading)`, `Anchor R.1`.
  ///
  /// “Anchor 1” alone may be a bolt, so the word standard, a strand or a publisher must stand by.
  private mutating func spokenAnchor(isNamed: Bool) -> String? {
    var strand = attempt { $0.anchorStrand() }
    guard takeWord("ANCHOR") || takeWord("ANCHORS") else { return nil }
    skipBlanks()
    let isStandard = takeWord("STANDARD") || takeWord("STANDARDS")
    if isStandard { skipBlanks() }
    if strand == nil { strand = attempt { $0.strandCode() } }
    guard let number = anchorNumber() else { return nil }
    if strand == nil { strand = attempt { $0.strandBehind() } }
    guard strand != nil || isStandard || isNamed else { return nil }
    return strand.map { "CCR.\($0).\(number)" } ?? "CCR.\(number)"
  }

  private mutating func anchorNumber() -> Int? {
    guard let number = number(), (1...99).contains(number), isAtBoundary else { return nil }
    return number
  }

  /// Takes the name of a strand and the blank behind it.
  private mutating func anchorStrand() -> String? {
    if let code = attempt({ $0.strandCode() }) { return code }
    guard let strand = strandName(), take(0x20) else { return nil }
    return strand
  }

  private mutating func strandCode() -> String? {
    guard let strand = takeWord(Self.anchorStrands), take(UInt8(ascii: ".")) || take(0x20) else {
      return nil
    }
    return strand
  }

  /// Takes `(Reading)` or `for Reading`.
  private mutating func strandBehind() -> String? {
    guard take(0x20) else { return nil }
    if takeWord("FOR") || takeWord("IN") {
      guard take(0x20) else { return nil }
      return strandName()
    }
    guard take(UInt8(ascii: "(")), let strand = strandName(), take(UInt8(ascii: ")")) else {
      return nil
    }
    return strand
  }

  private mutating func strandName() -> String? {
    if takeWord("READING") { return "R" }
    if takeWord("WRITING") { return "W" }
    if takeWord("LANGUAGE") { return "L" }
    guard takeWord("SPEAKING"), take(0x20), take(UInt8(ascii: "&")) || takeWord("AND"),
      take(0x20), takeWord("LISTENING")
    else { return nil }
    return "SL"
  }
}
