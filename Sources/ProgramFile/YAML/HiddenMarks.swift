/// Carries the character U+FEFF past the YAML parser.
///
/// The parser makes its texts through Foundation, which takes U+FEFF at the start of a text for a
/// byte order mark and drops it. A character that the file does not have stands in for it
/// meanwhile, of the same width, so that all positions stay as they are.
struct HiddenMarks {
  /// The characters that stand in, each for one spelling of U+FEFF in the file.
  private var spellings: [(standIn: Unicode.Scalar, digits: String)] = []

  private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  init(hiding text: inout String) {
    let bytes = Array(text.utf8)
    guard Self.mayHold(bytes) else { return }
    var free = Self.standIns(notIn: text)
    var hidden: [UInt8] = []
    var offset = 0
    while offset < bytes.count {
      if bytes[offset] == Self.mark[0], bytes[offset...].starts(with: Self.mark) {
        guard let standIn = standIn(for: "", &free) else { return }
        hidden += Array(String(standIn).utf8)
        offset += 3
      } else if bytes[offset] == UInt8(ascii: "\\"), let digits = Self.escape(bytes, at: offset) {
        guard let standIn = standIn(for: digits, &free) else { return }
        let hexadecimal = String(standIn.value, radix: 16, uppercase: true)
        hidden += Array("\\\(digits.first == "U" ? "U0000" : "u")\(hexadecimal)".utf8)
        offset += 1 + digits.utf8.count
      } else {
        hidden.append(bytes[offset])
        offset += 1
      }
    }
    text = String(decoding: hidden, as: UTF8.self)
  }

  /// A text of the parser, with the character back in its place.
  func restored(_ text: String) -> String {
    guard !spellings.isEmpty else { return text }
    var restored = String.UnicodeScalarView()
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      if spellings.contains(where: { $0.standIn == scalar }) {
        restored.append("\u{FEFF}")
      } else if scalar == "\\", let spelling = spellings.first(where: { rest.starts(with: $0) }) {
        // Outside double quotes a backslash is only a backslash.
        restored.append(contentsOf: ("\\" + spelling.digits).unicodeScalars)
        rest.removeFirst(spelling.digits.unicodeScalars.count)
      } else {
        restored.append(scalar)
      }
    }
    return String(restored)
  }

  private mutating func standIn(
    for digits: String, _ free: inout [Unicode.Scalar]
  ) -> Unicode.Scalar? {
    if let known = spellings.first(where: { $0.digits == digits }) { return known.standIn }
    guard let next = free.popLast() else { return nil }
    spellings.append((next, digits))
    return next
  }

  private static func mayHold(_ bytes: [UInt8]) -> Bool {
    bytes.indices.contains { offset in
      switch bytes[offset] {
      case 0xEF: bytes[offset...].starts(with: mark)
      case UInt8(ascii: "\\"): escape(bytes, at: offset) != nil
      default: false
      }
    }
  }

  /// The letter and digits of an escape that means U+FEFF, as somebody wrote them.
  private static func escape(_ bytes: [UInt8], at offset: Int) -> String? {
    guard bytes[offset] == UInt8(ascii: "\\"), offset + 1 < bytes.count else { return nil }
    let width = bytes[offset + 1] == UInt8(ascii: "u") ? 5 : 9
    guard width == 5 || bytes[offset + 1] == UInt8(ascii: "U"),
      offset + 1 + width <= bytes.count
    else { return nil }
    let digits = String(decoding: bytes[(offset + 1)..<(offset + 1 + width)], as: UTF8.self)
    return UInt32(digits.dropFirst(), radix: 16) == 0xFEFF ? digits : nil
  }

  /// Characters for private use that are nowhere in the text, neither themselves nor by number.
  private static func standIns(notIn text: String) -> [Unicode.Scalar] {
    var present: Set<UInt32> = []
    for scalar in text.unicodeScalars where (0xF000...0xF0FF).contains(scalar.value) {
      present.insert(scalar.value)
    }
    let bytes = Array(text.utf8)
    for offset in bytes.indices where bytes[offset] | 0x20 == UInt8(ascii: "f") {
      let digits = String(decoding: bytes[offset...].prefix(4), as: UTF8.self)
      if let value = UInt32(digits, radix: 16) { present.insert(value) }
    }
    return (0xF000...0xF0FF).lazy.filter { value in
      !present.contains(value)
    }.compactMap(Unicode.Scalar.init).prefix(24).reversed()
  }
}

extension Substring.UnicodeScalarView {
  /// Whether the text goes on with the number of a character that stands in.
  fileprivate func starts(with spelling: (standIn: Unicode.Scalar, digits: String)) -> Bool {
    guard let letter = spelling.digits.first else { return false }
    let number = String(spelling.standIn.value, radix: 16, uppercase: true)
    return starts(with: (letter == "U" ? "U0000" + number : "u" + number).unicodeScalars)
  }
}
