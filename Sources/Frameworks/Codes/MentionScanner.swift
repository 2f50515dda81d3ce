import Curriculum

/// Walks through a text and stops at everything that has the shape of a code.
struct MentionScanner {
  let library: FrameworkLibrary
  private let original: [UInt8]
  let text: CodeText
  var cursor: CodeCursor
  private var mentions: [CodeMention] = []
  /// Where codes stand, in bytes of the folded text.
  private var places: [Range<Int>] = []
  private var lastEnd = 0

  init(_ text: String, in library: FrameworkLibrary) {
    self.library = library
    original = Array(text.utf8)
    self.text = CodeText(text)
    cursor = CodeCursor(self.text.bytes, isWhole: false)
  }

  /// The mentions by code, in the order of the text.
  mutating func byCode() -> [CodeMention] {
    while cursor.position < text.bytes.count {
      let start = cursor.position
      guard isStart(start), mayBeCode(start), let parsed = parsed(),
        isPlausible(parsed, from: start)
      else {
        skipWord(from: start)
        continue
      }
      let series = series(parsed, from: start)
      for code in series.codes.flatMap(items) { add(code, start..<series.end) }
      places.append(start..<series.end)
      cursor.position = max(series.end, start + 1)
      lastEnd = cursor.position
    }
    return mentions
  }

  /// The mentions by code and by the names of skills that stand as tags.
  mutating func byCodeAndLabel() -> [CodeMention] {
    let coded = byCode()
    guard !library.labels.isEmpty else { return coded }
    let tags = SkillTagReader(text, codes: places, in: library).tags()
    guard !tags.isEmpty else { return coded }
    for tag in tags {
      let place = text.origins[tag.range.lowerBound]..<end(of: tag.range)
      mentions.append(mention(place, library.found(tag.slot).reference, isKnown: true))
    }
    return mentions.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// A code may start where a word starts, but not inside an address, an amount or a number.
  private func isStart(_ index: Int) -> Bool {
    guard let byte = cursor.peek() else { return false }
    guard CodeCursor.isLetter(byte) || CodeCursor.isDigit(byte) || byte == CodeText.sectionSign
    else { return false }
    guard index > 0 else { return true }
    let before = text.bytes[index - 1]
    if CodeCursor.isWordByte(before) || "@#$\\".utf8.contains(before) { return false }
    guard ".-".utf8.contains(before), index > 1, index != lastEnd + 1 else { return true }
    return !CodeCursor.isWordByte(text.bytes[index - 2])
  }

  /// Whether a look at the word and at what follows it leaves a code possible: most words fail.
  private func mayBeCode(_ start: Int) -> Bool {
    let bytes = text.bytes
    var end = start
    if CodeCursor.isDigit(bytes[start]) {
      while end < bytes.count, CodeCursor.isDigit(bytes[end]) { end += 1 }
      guard end < bytes.count else { return false }
      if bytes[end] == UInt8(ascii: ".") { return end - start <= 3 }
      return bytes[start..<end].elementsEqual("34".utf8) && end - start == 2
    }
    guard CodeCursor.isLetter(bytes[start]) else { return true }
    while end < bytes.count, CodeCursor.isLetter(bytes[end]) { end += 1 }
    guard end < bytes.count else { return false }
    if CodeCursor.isDigit(bytes[end]) { return true }
    if bytes[end] == 0x20 || bytes[end] == CodeText.sectionSign {
      let next = end + 1 < bytes.count ? bytes[end + 1] : 0
      let isBeforeMark = ".-/".utf8.contains(next)
      return CodeCursor.isDigit(next) || isBeforeMark
        || CodeOpeners.contains(start..<end, of: bytes)
    }
    guard ".-/:(".utf8.contains(bytes[end]) else { return false }
    // “W/ WHST”, “RST. 6-8.3”: a blank behind the mark is let through for capitals only.
    let isCapital = !(0x61...0x7A).contains(bytes[end - 1])
    return isCapital || end + 1 < bytes.count && CodeCursor.isWordByte(bytes[end + 1])
  }

  private mutating func parsed() -> ParsedCode? {
    var ahead = cursor
    if let parsed = ahead.code(), parsed.shape != .local { return parsed }
    if let known = knownCode() { return known }
    ahead = cursor
    return ahead.code()
  }

  /// Functioning levels and local-looking codes in front of more of a word are something else.
  private func isPlausible(_ parsed: ParsedCode, from start: Int) -> Bool {
    guard parsed.shape == .local else { return true }
    return start == 0 || !"/=&".utf8.contains(text.bytes[start - 1]) || start == lastEnd + 1
  }

  /// A run of characters that some loaded list has as a code.
  private mutating func knownCode() -> ParsedCode? {
    let start = cursor.position
    var end = start
    var hasDigit = false
    var hasLetter = false
    var dots = 0
    while end < text.bytes.count {
      let byte = text.bytes[end]
      guard CodeCursor.isWordByte(byte) || ".-/()".utf8.contains(byte), byte < 0x80 else { break }
      if CodeCursor.isDigit(byte) { hasDigit = true }
      if CodeCursor.isLetter(byte) { hasLetter = true }
      if byte == UInt8(ascii: ".") { dots += 1 }
      end += 1
    }
    while end > start, ".-/(".utf8.contains(text.bytes[end - 1]) {
      if text.bytes[end - 1] == UInt8(ascii: ".") { dots -= 1 }
      end -= 1
    }
    if hasLetter, !hasDigit, dots == 0, end < text.bytes.count, text.bytes[end] == 0x20,
      end + 1 < text.bytes.count, CodeCursor.isDigit(text.bytes[end + 1])
    {
      return knownWithBlank(start, end)
    }
    guard end - start >= 3, hasLetter ? (hasDigit || dots > 0) : dots >= 2 else { return nil }
    if text.bytes[end - 1] == UInt8(ascii: ")"),
      !text.bytes[start..<end].contains(UInt8(ascii: "("))
    {
      end -= 1
    }
    return known(start..<end)
  }

  /// `CNA 3.2`, where a list writes its codes with a blank.
  private mutating func knownWithBlank(_ start: Int, _ blank: Int) -> ParsedCode? {
    var end = blank + 1
    while end < text.bytes.count, CodeCursor.isDigit(text.bytes[end]) || isInnerDot(end) {
      end += 1
    }
    var ahead = cursor
    ahead.position = end
    guard ahead.isAtBoundary, !ahead.isBeforeUnit else { return nil }
    return known(start..<end)
  }

  private func isInnerDot(_ index: Int) -> Bool {
    text.bytes[index] == UInt8(ascii: ".") && index + 1 < text.bytes.count
      && CodeCursor.isDigit(text.bytes[index + 1])
  }

  private func known(_ range: Range<Int>) -> ParsedCode? {
    let code = FrameworkCode(text.string(range))
    guard let slot = library.codes.slots(of: code, in: nil).first else { return nil }
    let item = library.found(slot).item
    return ParsedCode(codes: [item.code.description], shape: .standard, end: range.upperBound)
  }

  private mutating func add(_ code: String, _ range: Range<Int>) {
    let resolution = library.located(ItemReference(code: code))
    let frameworks = Set((resolution?.items ?? []).map(\.framework))
    let framework = frameworks.count == 1 ? frameworks.first : nil
    let place = text.origins[range.lowerBound]..<end(of: range)
    mentions.append(
      mention(
        place, ItemReference(framework: framework, code: code), isKnown: resolution != nil))
  }

  private func mention(
    _ range: Range<Int>, _ reference: ItemReference, isKnown: Bool
  ) -> CodeMention {
    let words = String(decoding: original[range], as: UTF8.self)
    return CodeMention(range: range, words: words, reference: reference, isKnown: isKnown)
  }

  /// Behind the last character of a folded range, in the original.
  private func end(of range: Range<Int>) -> Int {
    let last = text.origins[range.upperBound - 1]
    let next = original[(last + 1)...].firstIndex { $0 & 0xC0 != 0x80 } ?? original.count
    return next
  }

  private mutating func skipWord(from start: Int) {
    cursor.position = start
    guard let byte = cursor.peek(), CodeCursor.isWordByte(byte) else {
      cursor.position += 1
      return
    }
    while let byte = cursor.peek(), CodeCursor.isWordByte(byte) { cursor.position += 1 }
  }
}
