import Curriculum
import Frameworks

/// The code of an entry, as documents write it before or behind the statement.
struct StandardsCode: Sendable, Hashable {
  /// The code as written, on one line.
  var text: String
  /// The statement, without the code.
  var statement: String
  /// Whether the code is one of its own kind only when others like it stand in the document.
  var needsCompany = false

  /// The code that a line begins with, such as `RI.4.3`, `CNA 3.2` or `Competency 1:`.
  static func leading(_ line: String) -> StandardsCode? {
    let line = line.onOneLine
    if let named = named(line) { return named }
    guard let first = line.split(separator: " ", maxSplits: 1).first else { return nil }
    let token = bare(String(first))
    let rest = line.dropFirst(first.count)
    if isCode(token) {
      return StandardsCode(
        text: token, statement: statement(rest),
        needsCompany: !FrameworkCode(token).isLikeAStandard)
    }
    // “CNA 3.2”, “MP 6”.
    guard (1...6).contains(token.count), token.allSatisfy({ $0.isASCII && $0.isUppercase }),
      token.count == first.count, let second = rest.split(separator: " ", maxSplits: 1).first,
      let digit = second.first, digit.isASCII, digit.isNumber
    else { return nil }
    let number = bare(String(second))
    guard number.allSatisfy({ $0.isASCII && ($0.isNumber || ".-".contains($0)) }) else {
      return nil
    }
    let text = "\(token) \(number)"
    return StandardsCode(
      text: text, statement: statement(rest.drop { $0 == " " }.dropFirst(second.count)),
      needsCompany: !FrameworkCode(text).isLikeAStandard)
  }

  /// No list of codes in brackets is longer; a line of brackets alone must not be read again for
  /// each of them.
  private static let longestList = 256

  /// The statements of a line that each end with a code in brackets, such as `… (RI.2.1)`, and what
  /// is left behind the last one.
  static func trailing(_ line: String) -> (codes: [StandardsCode], rest: String) {
    var codes: [StandardsCode] = []
    var rest = line[...]
    var start = rest.startIndex
    while let open = rest[start...].firstIndex(where: { $0 == "(" || $0 == "[" }) {
      let closing: Character = rest[open] == "(" ? ")" : "]"
      let inner = rest.index(after: open)
      guard let close = rest[inner...].prefix(longestList).firstIndex(of: closing) else {
        start = inner
        continue
      }
      let content = String(rest[inner..<close]).onOneLine
      let behind = rest[rest.index(after: close)...].drop { " .;,".contains($0) || $0.isNewline }
      let isEnd = behind.first.map { !$0.isLowercase } ?? true
      guard isEnd, isListOfCodes(content) else {
        start = inner
        continue
      }
      codes.append(
        StandardsCode(
          text: content, statement: rest[..<open].trimmed))
      rest = behind
      start = rest.startIndex
    }
    return (codes, rest.trimmed)
  }

  /// The kind of a code: its digits, capitals and small letters without saying which.
  var shape: String {
    var shape = ""
    for character in text {
      let mark: Character =
        character.isNumber
        ? "9" : character.isUppercase ? "A" : character.isLowercase ? "a" : character
      if shape.last != mark { shape.append(mark) }
    }
    return shape
  }

  /// Words that name an entry when a number follows.
  private static let openers: Set<String> = [
    "anchor", "ccr anchor", "standard", "anchor standard", "performance standard", "competency",
    "outcome", "objective", "skill", "goal", "task", "duty", "unit", "module", "domain", "strand",
    "benchmark", "indicator", "element", "criterion", "practice", "section", "topic",
  ]

  /// `CCR Anchor 1: …`, `Competency 3`: a mark or nothing must follow the number.
  private static func named(_ line: String) -> StandardsCode? {
    let words = line.split(separator: " ", maxSplits: 3, omittingEmptySubsequences: true)
    for count in [2, 1] where words.count > count {
      let opener = words[..<count].joined(separator: " ").lowercased()
      guard openers.contains(opener) else { continue }
      let number = bare(String(words[count]))
      guard let first = number.first, first.isASCII, first.isNumber || number.count == 1,
        number.utf8.count <= 8,
        number.allSatisfy({ $0.isASCII && ($0.isNumber || $0.isLetter || ".-".contains($0)) })
      else { continue }
      let text = words[...count].dropLast().joined(separator: " ") + " " + number
      let rest = line[words[count].endIndex...]
      let isMarked = words[count].count > number.count
      guard isMarked || rest.isEmpty || rest.dropFirst().first.map(isMark) ?? false else {
        continue
      }
      return StandardsCode(text: text, statement: statement(rest))
    }
    return nil
  }

  /// Whether a word is built like a code: letters and digits with marks, or several numbers.
  static func isCode(_ token: String) -> Bool {
    guard (2...32).contains(token.utf8.count), token.utf8.allSatisfy(isOfCode),
      token.contains(where: \.isNumber), token.first?.isPunctuation == false,
      token.last.map({ !"./:-".contains($0) }) ?? false
    else { return false }
    var letters = 0
    var hasCapital = false
    let hasMark = token.contains { ".-/:".contains($0) }
    for run in token.split(whereSeparator: { !$0.isLetter }) {
      letters += run.count
      let small = run.drop { $0.isUppercase }
      // “Literacy” and “a” may be parts of a code, “see” and “tAb” may not.
      guard small.allSatisfy(\.isLowercase), small.count < run.count || run.count == 1 else {
        return false
      }
      hasCapital = hasCapital || small.count < run.count
    }
    if letters == 0 {
      return token.contains(".") && token.allSatisfy { $0.isNumber || $0 == "." }
    }
    // “K-5”, “A/1” and “2nd” are no codes; “1.a”, “K.CC.1”, “NA-2” and “MP6” are.
    guard hasCapital || token.contains(".") else { return false }
    return hasMark
      ? letters > 1 || token.contains(".") : letters > 1 && token.first?.isUppercase == true
  }

  private static func isListOfCodes(_ content: String) -> Bool {
    let parts = content.split { ",;&".contains($0) }
      .flatMap { $0.split(separator: " and ") }
      .map { $0.filter { !$0.isWhitespace } }
    return !parts.isEmpty
      && parts.allSatisfy { part in
        isCode(part) && part.contains(".") && part.contains(where: \.isLetter)
      }
  }

  /// A number or letter that a list counts by, such as `1.`, `b)` or `(iv)`, typed before the words.
  static func counted(_ line: String) -> StandardsCode? {
    guard let first = line.split(separator: " ", maxSplits: 1).first, first.count <= 5,
      first.last == "." || first.last == ")"
    else { return nil }
    let number = bare(String(first))
    let rest = line.dropFirst(first.count)
    guard isCount(number), !rest.isEmpty else { return nil }
    return StandardsCode(text: number, statement: statement(rest))
  }

  /// Whether a label counts: a number of up to three digits, a letter, or a Roman numeral.
  static func isCount(_ label: String) -> Bool {
    guard !label.isEmpty, label.allSatisfy(\.isASCII) else { return false }
    if label.allSatisfy(\.isNumber) { return label.count <= 3 }
    return label.count == 1 && label.allSatisfy(\.isLetter)
      || label.lowercased().allSatisfy { "ivx".contains($0) }
  }

  /// A label without the marks around it.
  static func bare(_ label: String) -> String {
    var bare = label[...]
    while let last = bare.last, ".):;,–—-".contains(last) { bare.removeLast() }
    while let first = bare.first, "([".contains(first) { bare.removeFirst() }
    if bare.contains("("), label.hasSuffix(")") { return String(bare) + ")" }
    return String(bare)
  }

  private static func isOfCode(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
      || ".-/:()".utf8.contains(byte)
  }

  private static func isMark(_ character: Character) -> Bool { ":–—-".contains(character) }

  private static func statement(_ rest: Substring) -> String {
    rest.drop { $0.isWhitespace || ":–—-.)".contains($0) }.trimmed
  }
}
