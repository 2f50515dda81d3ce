/// In which form a text stands in YAML so that every reader takes it for the same text.
enum YAMLScalar {
  enum Form { case plain, quoted, block }

  /// A text that needs quotes and is longer than this stands better as a block of its own.
  private static let longestQuoted = 60
  static let longestKey = 200

  static func form(of text: String, tagged: Bool) -> Form {
    let shape = Shape(of: text)
    if shape.isPlain, !tagged, !PlainWords.meanSomethingElse(text) { return .plain }
    let long = shape.lines > 1 || text.utf8.count > longestQuoted
    return shape.isBlock && long ? .block : .quoted
  }

  /// Whether a text can stand without quotes, whatever type a reader then guesses.
  static func isPlain(_ text: String) -> Bool { Shape(of: text).isPlain }

  static func quotedIfNeeded(_ text: String, escapesAsterisks: Bool) -> String {
    form(of: text, tagged: false) == .plain && !(escapesAsterisks && text.contains("*"))
      ? text : quoted(text, escapesAsterisks: escapesAsterisks)
  }

  /// The text in double quotes on one line, YAML 1.2 section 7.3.1.
  static func quoted(_ text: String, escapesAsterisks: Bool) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\r": quoted += "\\r"
      case "\t": quoted += "\\t"
      case "*" where escapesAsterisks: quoted += "\\x2A"
      case _ where scalar.isHidden:
        let digits = String(scalar.value, radix: 16, uppercase: true)
        let (mark, width) =
          scalar.value <= 0xFF ? ("x", 2) : scalar.value <= 0xFFFF ? ("u", 4) : ("U", 8)
        quoted += "\\" + mark + String(repeating: "0", count: width - digits.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }

  /// What the characters of a text allow.
  private struct Shape {
    var isPlain = true
    var isBlock = true
    var lines = 1

    init(of text: String) {
      let bytes = text.utf8
      guard let first = bytes.first, let last = bytes.last else {
        isPlain = false
        isBlock = false
        return
      }
      if isIndicator(first, next: bytes.dropFirst().first) || isBlank(first) || isBlank(last)
        || last == UInt8(ascii: ":")
      {
        isPlain = false
      }
      // The first line of a block tells its indentation, and blanks at the end of a line are lost
      // in many editors.
      if isBlank(first) || first == UInt8(ascii: "\n") { isBlock = false }
      var before: UInt8 = 0
      var beyondASCII = false
      for byte in bytes {
        defer { before = byte }
        switch byte {
        case UInt8(ascii: "\n"):
          isPlain = false
          lines += 1
          if isBlank(before) { isBlock = false }
        case UInt8(ascii: "\t"): isPlain = false
        case UInt8(ascii: " ") where before == UInt8(ascii: ":"): isPlain = false
        case UInt8(ascii: "#") where isBlank(before): isPlain = false
        case 0x00...0x1F, 0x7F:
          isPlain = false
          isBlock = false
        case 0x80...: beyondASCII = true
        default: break
        }
      }
      if isBlank(last) { isBlock = false }
      if last == UInt8(ascii: "\n") {
        lines -= 1
        if bytes.dropLast().last == UInt8(ascii: "\n") { isBlock = false }
      }
      if beyondASCII, text.unicodeScalars.contains(where: { $0.value > 0x7E && $0.isHidden }) {
        isPlain = false
        isBlock = false
      }
    }

    private func isBlank(_ byte: UInt8) -> Bool {
      byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
    }

    /// Whether a text that starts so is something else in YAML, or looks as if it were.
    private func isIndicator(_ byte: UInt8, next: UInt8?) -> Bool {
      switch byte {
      case UInt8(ascii: "-"), UInt8(ascii: "?"), UInt8(ascii: ":"), UInt8(ascii: ","),
        UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"),
        UInt8(ascii: "#"), UInt8(ascii: "&"), UInt8(ascii: "*"), UInt8(ascii: "!"),
        UInt8(ascii: "|"), UInt8(ascii: ">"), UInt8(ascii: "'"), UInt8(ascii: "\""),
        UInt8(ascii: "%"), UInt8(ascii: "@"), UInt8(ascii: "`"), UInt8(ascii: "="),
        UInt8(ascii: "~"), UInt8(ascii: "<"):
        // A negative number is the one value of ours that starts with a hyphen.
        !(byte == UInt8(ascii: "-") && next.map { (0x30...0x39).contains($0) } ?? false)
      case UInt8(ascii: "."): next == UInt8(ascii: ".")
      default: false
      }
    }
  }
}
