extension CodeCursor {
  /// Reads `34 CFR § 463.37 (a)(1)`, `463.37(b)` and `WIOA 3(7)(A)`.
  mutating func citation() -> String? {
    if let code = attempt({ $0.regulation() }) { return code }
    return attempt { $0.statute() }
  }

  /// Title 34 is understood: all that this toolkit cites is in it; other titles stay in the code.
  private mutating func regulation() -> String? {
    var title: Int?
    let hasTitle = attempt { cursor -> Bool? in
      guard let number = cursor.number(), cursor.take(0x20) || cursor.isLetterAhead,
        cursor.takeName("CFR")
      else { return nil }
      title = number
      cursor.skipBlanks()
      if (cursor.takeWord("PART") || cursor.takeWord("SEC") || cursor.takeWord("SECTION")) {
        _ = cursor.take(UInt8(ascii: "."))
        cursor.skipBlanks()
      }
      return true
    }
    let hasSign = peek() == CodeText.sectionSign
    while take(CodeText.sectionSign) || (hasSign && take(0x20)) {}
    guard let part = number(), take(UInt8(ascii: ".")), let section = number() else { return nil }
    let isKnown = hasTitle == true || hasSign
    guard isKnown || (part == 463 && section >= 10 && section < 100) else { return nil }
    guard isAtBoundary, let paragraphs = paragraphs() else { return nil }
    guard isKnown || isWhole || !isBeforeUnit else { return nil }
    let code = "\(part).\(section)\(paragraphs)"
    guard let title, title != 34 else { return code }
    return "\(title) CFR \(code)"
  }

  /// A section of the Workforce Innovation and Opportunity Act with at least one paragraph.
  private mutating func statute() -> String? {
    let isNamed = takeWord("WIOA")
    if isNamed {
      skipBlanks()
      if (takeWord("SEC") || takeWord("SECTION") || takeWord("S")) { _ = take(UInt8(ascii: ".")) }
      while take(CodeText.sectionSign) || take(0x20) {}
    }
    guard isNamed || isWhole, let section = number(), let paragraphs = paragraphs(),
      !paragraphs.isEmpty
    else { return nil }
    guard isNamed || [3, 134, 203, 243].contains(section) else { return nil }
    return "WIOA \(section)\(paragraphs)"
  }

  /// Takes `(a)(1)`, with blanks between; each holds a letter, a number or a roman numeral.
  private mutating func paragraphs() -> String? {
    var text = ""
    while let paragraph = attempt({ $0.paragraph() }) { text += paragraph }
    return text
  }

  private mutating func paragraph() -> String? {
    let start = position
    skipBlanks()
    guard position - start <= 1, take(UInt8(ascii: "(")) else { return nil }
    skipBlanks()
    let inner = position
    while let byte = peek(), Self.isLetter(byte) || Self.isDigit(byte), position - inner < 6 {
      position += 1
    }
    let name = String(decoding: bytes[inner..<position], as: UTF8.self)
    skipBlanks()
    let isRoman = name.utf8.allSatisfy { "ivxIVX".utf8.contains($0) }
    let isNumber = name.utf8.allSatisfy(Self.isDigit)
    guard !name.isEmpty, name.utf8.count == 1 || isRoman || isNumber, take(UInt8(ascii: ")"))
    else { return nil }
    return "(\(name))"
  }

  private var isLetterAhead: Bool { peek().map(Self.isLetter) ?? false }

  /// Takes an abbreviation with or without its dots.
  private mutating func takeName(_ name: String) -> Bool {
    for byte in name.utf8 {
      guard let here = peek(), here & 0xDF == byte else { return false }
      position += 1
      _ = take(UInt8(ascii: "."))
    }
    return isAtBoundary
  }
}
