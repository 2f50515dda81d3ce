/// A code taken apart so that what follows it can be read: `RI.4.`, 2, `a`.
struct CodeStem: Sendable {
  /// Everything before the number, with the dot.
  var head: String
  var number: Int
  var letter: UInt8?
  /// Whether only the ends of a range name it, and not its own number.
  var isBetween = false

  init?(_ code: String) {
    guard let dot = code.lastIndex(of: ".") else { return nil }
    head = String(code[...dot])
    var tail = Array(code[code.index(after: dot)...].utf8)
    if let last = tail.last, CodeCursor.isLetter(last) {
      letter = last
      tail.removeLast()
    }
    guard !tail.isEmpty, tail.allSatisfy(CodeCursor.isDigit),
      let number = Int(String(decoding: tail, as: UTF8.self))
    else { return nil }
    self.number = number
  }

  var whole: String { "\(head)\(number)" }

  var code: String { whole + (letter.map { String(Unicode.Scalar($0)) } ?? "") }
}
