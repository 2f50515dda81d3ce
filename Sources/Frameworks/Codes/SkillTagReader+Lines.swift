extension SkillTagReader {
  /// The names that start their line before a colon or a dash, or fill it together with codes.
  func leadingNames() -> Set<Int> {
    var leading: Set<Int> = []
    var next = 0
    for line in lines() {
      while next < names.count, names[next].range.lowerBound < line.lowerBound { next += 1 }
      guard next < names.count, names[next].range.lowerBound < line.upperBound else { continue }
      leading.formUnion(leadingNames(of: line, from: next))
    }
    return leading
  }

  private func lines() -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    for (place, byte) in text.bytes.enumerated() where byte == 0x0A {
      lines.append(start..<place)
      start = place + 1
    }
    return lines + [start..<text.bytes.count]
  }

  private func leadingNames(of line: Range<Int>, from first: Int) -> [Int] {
    var place = line.lowerBound
    var next = first
    var leading: [Int] = []
    var isBehindName = false
    while place < line.upperBound {
      let byte = text.bytes[place]
      if next < names.count, names[next].range.lowerBound == place {
        place = names[next].range.upperBound
        next += 1
        isBehindName = true
        continue
      }
      if isBehindName, isHeadEnd(place, in: line) { leading = Array(first..<next) }
      if let code = codes.first(where: { $0.lowerBound == place }) {
        place = code.upperBound
      } else if let word = word(at: place) {
        guard let end = skippable(word, isAtStart: next == first) else { return leading }
        place = end
      } else if CodeCursor.isWordByte(byte) {
        return leading
      } else {
        // A blank does not part a name from its colon.
        if byte != 0x20 { isBehindName = false }
        place += 1
      }
    }
    return Array(first..<next)
  }

  /// Whether a colon or a dash between blanks stands here.
  private func isHeadEnd(_ place: Int, in line: Range<Int>) -> Bool {
    if text.bytes[place] == UInt8(ascii: ":") { return true }
    return text.bytes[place] == UInt8(ascii: "-") && place > line.lowerBound
      && text.bytes[place - 1] == 0x20 && place + 1 < line.upperBound
      && text.bytes[place + 1] == 0x20
  }

  /// Behind a word that may stand in a line of names: a joint, a list's name, a point's number.
  private func skippable(_ word: WordScanner.Word, isAtStart: Bool) -> Int? {
    if Self.joints.contains(word.text) { return word.range.upperBound }
    if isAtStart, word.text.utf8.allSatisfy(CodeCursor.isDigit) { return word.range.upperBound }
    guard let index = index(at: word.range.lowerBound) else { return nil }
    for last in index..<min(index + 6, words.count) {
      if let list = library.labels.list(endingAt: spellings[index...last]),
        list.count == last - index + 1
      {
        return words[last].range.upperBound
      }
    }
    return nil
  }
}
