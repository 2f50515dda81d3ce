extension CodeCursor {
  /// What joins a code with the number or letter behind it.
  private enum Joint {
    case list, slash
    /// A hyphen or “to”; with blanks around it, it may also be a dash of the sentence.
    case range(isSpaced: Bool)
  }

  /// Whether a look at what follows leaves a series possible: most codes stand alone.
  var mayStartSeries: Bool {
    var ahead = self
    ahead.skipBlanks()
    guard let byte = ahead.peek() else { return false }
    return ",-/&aottAOT".utf8.contains(byte) && ahead.position - position <= 2
  }

  /// Reads `, 2 and 4`, `-3`, `/ 7`, `, .2`, `-c` behind a code, and moves on behind them.
  ///
  /// A number counts up to the highest that the list has, and only where nothing makes it an
  /// amount, a date or the number of the next point of a list.
  mutating func series(
    behind code: String, from start: Int, highest: (_ inAnyGrade: Bool) -> Int
  ) -> [CodeStem] {
    guard var last = CodeStem(code) else { return [] }
    var found: [CodeStem] = []
    while let next = attempt({ cursor -> [CodeStem]? in
      guard let joint = cursor.joint() else { return nil }
      if let letters = cursor.attempt({ $0.letters(behind: last, joint) }) { return letters }
      if case .range = joint, let end = cursor.attempt({ $0.end(ofRange: last) }) { return end }
      return cursor.numbers(behind: last, joint, from: start, highest: highest)
    }), let end = next.last {
      found += next
      last = end
    }
    return found
  }

  private mutating func joint() -> Joint? {
    let isSpaced = peek() == 0x20
    skipBlanks()
    if take(UInt8(ascii: "-")) {
      skipBlanks()
      return .range(isSpaced: isSpaced)
    }
    if isSpaced, takeWord("TO") || takeWord("THROUGH") {
      skipBlanks()
      return .range(isSpaced: false)
    }
    if take(UInt8(ascii: "/")) {
      skipBlanks()
      return .slash
    }
    var isJoined = take(UInt8(ascii: ","))
    skipBlanks()
    if take(UInt8(ascii: "&")) || takeWord("AND") || takeWord("OR") { isJoined = true }
    skipBlanks()
    return isJoined ? .list : nil
  }

  /// The letters of further parts, as in `W.5.2a-c` and `W.5.2a, b`.
  private mutating func letters(behind last: CodeStem, _ joint: Joint) -> [CodeStem]? {
    guard let before = last.letter, let byte = peek(), (0x61...0x67).contains(byte) else {
      return nil
    }
    position += 1
    guard isAtBoundary, endsItem(joint) else { return nil }
    var first = byte
    if case .range = joint {
      guard byte > before else { return nil }
      first = before + 1
    }
    return (first...byte).map { letter in
      var stem = last
      stem.letter = letter
      stem.isBetween = false
      return stem
    }
  }

  /// The rest of a range whose end is written in full, as in `MP.1-MP.4`.
  private mutating func end(ofRange last: CodeStem) -> [CodeStem]? {
    guard let codes = standard(), codes.count == 1, let end = CodeStem(codes[0]),
      end.head == last.head, end.letter == nil, end.number > last.number,
      end.number - last.number < 20
    else { return nil }
    skipLevel()
    return Self.stems(from: last, to: end.number)
  }

  private mutating func numbers(
    behind last: CodeStem, _ joint: Joint, from start: Int, highest: (Bool) -> Int
  ) -> [CodeStem]? {
    // “RI.4.1, .2”
    if case .list = joint { _ = take(UInt8(ascii: ".")) }
    guard let number = number(), number > 0 else { return nil }
    let letter = isAtBoundary ? nil : subLetter()
    guard isAtBoundary, !isDate(joint), endsItem(joint), !isPoint(number, from: start) else {
      return nil
    }
    if case .range(let isSpaced) = joint {
      guard letter == nil, number > last.number, number <= highest(!isSpaced) else { return nil }
      skipLevel()
      return Self.stems(from: last, to: number)
    }
    guard number <= highest(false) else { return nil }
    skipLevel()
    var stem = last
    stem.number = number
    stem.letter = letter?.utf8.first
    stem.isBetween = false
    return [stem]
  }

  private static func stems(from last: CodeStem, to number: Int) -> [CodeStem] {
    ((last.number + 1)...number).map { next in
      var stem = last
      stem.number = next
      stem.letter = nil
      stem.isBetween = next < number
      return stem
    }
  }

  /// Whether the number goes on as a date, a time, a decimal or an amount.
  private func isDate(_ joint: Joint) -> Bool {
    guard let mark = peek(), let next = peek(1) else { return false }
    // “MP.1, 7.RP.3”
    if mark == UInt8(ascii: "."), Self.isWordByte(next) { return true }
    // “MP.1, 7. RP.3”, with a stray blank
    if mark == UInt8(ascii: "."), next == 0x20 {
      var ahead = self
      ahead.position += 2
      if (1...3).contains(ahead.letters().utf8.count), ahead.take(UInt8(ascii: ".")) { return true }
    }
    guard Self.isDigit(next) else { return false }
    if mark == UInt8(ascii: "/"), case .slash = joint { return false }
    if mark == UInt8(ascii: "-") {
      // “2-3” is a range of the list, “1-15-2027” is none.
      var ahead = self
      ahead.position += 1
      guard let end = ahead.number(), end < 100 else { return true }
      return ahead.peek() == mark
    }
    return ":/".utf8.contains(mark)
  }

  /// Whether nothing follows that makes the number count something.
  private func endsItem(_ joint: Joint) -> Bool {
    guard !isBeforeUnit else { return false }
    var ahead = self
    ahead.skipBlanks()
    guard let next = ahead.peek(), ahead.position > position else { return true }
    if Self.isDigit(next) { return false }
    guard Self.isLetter(next) else { return next != CodeText.otherLetter }
    let word = ahead.letters()
    if ["AND", "OR", "TO", "THROUGH", "ARE"].contains(word) { return true }
    if case .range(isSpaced: true) = joint { return false }
    return next < 0x60
  }

  /// Whether a number is that of the next point of a list: “1) RI.4.3, 2) W.4.4”.
  private func isPoint(_ number: Int, from start: Int) -> Bool {
    let isClosed = peek() == UInt8(ascii: ")")
    let isDotted = peek() == UInt8(ascii: ".") && peek(1) == 0x20
    guard isClosed || isDotted else { return false }
    let line = bytes[..<start].suffix(200)
    let begin = line.lastIndex(of: 0x0A).map { $0 + 1 } ?? line.startIndex
    if isClosed {
      let open = line[begin...].lastIndex(of: UInt8(ascii: "("))
      let close = line[begin...].lastIndex(of: UInt8(ascii: ")"))
      return open.map { open in close.map { $0 > open } ?? false } ?? true
    }
    let mark = Array("\(number - 1). ".utf8)
    return line[begin...].indices.contains { index in
      line[index...].starts(with: mark)
        && (index == begin || !Self.isWordByte(line[index - 1]))
    }
  }
}
