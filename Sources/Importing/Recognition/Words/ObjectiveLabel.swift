import Curriculum

/// The number that a document gives an objective: `SSLO #1`, `LO 1.1`, `3`.
struct ObjectiveLabel {
  /// The label as shown, without its closing dot, colon or bracket.
  var text: String
  /// Where the statement begins.
  var end: String.Index
  /// Whether a word such as "SSLO" or "Objective" stands before the number.
  var isNamed: Bool

  /// Whether a list's own label names an objective: `Competency 1:`.
  static func isNamed(_ label: String?) -> Bool {
    guard let label, label.contains(where: \.isLetter) else { return false }
    return ObjectiveLabel(in: label + " x")?.isNamed ?? false
  }

  /// The words that may stand before a number.
  static let names: Set<String> = [
    "sslo", "sslos", "slo", "ilo", "lo", "objective", "learning objective",
    "integrated objective", "integrated learning objective", "learning outcome",
    "integrated outcome", "integrated learning outcome", "outcome", "goal", "competency", "o",
    "obj",
  ]

  /// Finds a label at the start of a text.
  init?(in text: String) {
    if let lettered = Self.lettered(text) {
      self = lettered
    } else if let numbered = Self(numberedIn: text) {
      self = numbered
    } else {
      return nil
    }
  }

  /// `A.`, `IV.`, `(3)`, `b)`: one letter, a Roman numeral or a number, closed on its right.
  private static func lettered(_ text: String) -> ObjectiveLabel? {
    let trimmed = text.drop(while: \.isWhitespace)
    let isOpened = trimmed.first == "("
    let body = isOpened ? trimmed.dropFirst() : trimmed
    let word = body.prefix { $0.isASCII && ($0.isLetter || $0.isNumber) }
    let isRoman = !word.isEmpty && word.count <= 5 && word.allSatisfy { "IVX".contains($0) }
    let isNumber = isOpened && !word.isEmpty && word.allSatisfy(\.isNumber)
    guard word.count == 1 && word.allSatisfy(\.isLetter) || isRoman || isNumber,
      word.endIndex < text.endIndex,
      isOpened ? text[word.endIndex] == ")" : ".)".contains(text[word.endIndex])
    else { return nil }
    let rest = text[text.index(after: word.endIndex)...]
    guard let first = rest.first, first.isWhitespace else { return nil }
    let start = rest.firstIndex { !$0.isWhitespace } ?? rest.endIndex
    return ObjectiveLabel(text: String(word), end: start, isNamed: false)
  }

  private init(text: String, end: String.Index, isNamed: Bool) {
    self.text = text
    self.end = end
    self.isNamed = isNamed
  }

  private init?(numberedIn text: String) {
    let first = text.firstIndex { !$0.isWhitespace } ?? text.endIndex
    let name = Self.name(in: text[first...])
    isNamed = name != nil
    var position = name ?? first
    func skipBlanks() {
      while position < text.endIndex, text[position].isWhitespace {
        position = text.index(after: position)
      }
    }
    skipBlanks()
    if position < text.endIndex, text[position] == "#" || text[position] == "-" {
      position = text.index(after: position)
      skipBlanks()
    }
    let digits = position
    while position < text.endIndex,
      text[position].isNumber || (text[position] == "." && position != digits)
    {
      position = text.index(after: position)
    }
    if position < text.endIndex, text[position].isLetter, isNamed || position > digits {
      let next = text.index(after: position)
      let isAlone = next == text.endIndex || !(text[next].isLetter || text[next].isNumber)
      // `SSLO 1a`, `1a.` and `LO A`, but not the first letter of a word.
      let closes = next < text.endIndex && ".):".contains(text[next])
      let isLetter = position > digits ? isNamed || closes : text[position].isUppercase
      if isAlone, isLetter, position == digits || text[text.index(before: position)] != "." {
        position = next
        if position < text.endIndex, text[position] == "." {
          position = text.index(after: position)
        }
      }
    }
    var end = position
    while end > digits, text[text.index(before: end)] == "." { end = text.index(before: end) }
    guard end > digits else { return nil }
    let closed = end < position
    var after = position
    while after < text.endIndex, text[after].isWhitespace { after = text.index(after: after) }
    let closes: Set<Character> = [":", ")", ".", "-", "–", "—"]
    if after < text.endIndex, closes.contains(text[after]) {
      after = text.index(after: after)
    } else if !isNamed && !closed && !text[digits..<end].contains(".") {
      // A sentence may begin with a number: "12 hours of …" is no label, and `1.1 …` is one.
      return nil
    }
    // `4.NF.6` is a code; a number is a label only when the words stand apart from it, and of
    // `LO 9LO` no part is a word.
    if after < text.endIndex, text[after].isLetter {
      let before = text[text.index(before: after)]
      guard isNamed ? !(before.isNumber || before.isLetter) : before.isWhitespace else {
        return nil
      }
    }
    while after < text.endIndex, text[after].isWhitespace { after = text.index(after: after) }
    self.text = text[first..<end].onOneLine
    self.end = after
  }

  /// Behind the longest name at the start of some words; nil when there is none.
  private static func name(in text: Substring) -> String.Index? {
    var words = ""
    var found: String.Index?
    var position = text.startIndex
    while position < text.endIndex, words.utf8.count < 32 {
      let start = position
      while position < text.endIndex, text[position].isLetter {
        position = text.index(after: position)
      }
      guard position > start else { break }
      words += (words.isEmpty ? "" : " ") + text[start..<position].lowercased()
      if names.contains(words) { found = position }
      while position < text.endIndex, text[position].isWhitespace {
        position = text.index(after: position)
      }
    }
    return found
  }

  /// A computed list label as people would write it: without brackets and closing dots.
  ///
  /// Where several objectives have one label, our documents add their places: `1 (no. 16)`.
  static func trimmed(_ label: String) -> String? {
    var text = Substring(label.onOneLine)
    if let place = text.ranges(of: " (no. ").last, text.last == ")",
      text[place.upperBound...].dropLast().allSatisfy(\.isNumber)
    {
      text = text[..<place.lowerBound]
    }
    while let last = text.last, ".):-–—".contains(last) { text = text.dropLast() }
    while let first = text.first, first == "(" { text = text.dropFirst() }
    return text.contains { $0.isLetter || $0.isNumber } ? String(text) : nil
  }
}
