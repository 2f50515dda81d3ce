/// The code of a framework item, in one normal form however it was typed.
///
/// `W/WHST.6- 8.5` becomes `W/WHST.6-8.5`, `CCSS.ELA-Literacy.RI.4.3` and `ri.4.3` become
/// `RI.4.3`, `MP 6` becomes `MP.6`, and `34 CFR § 463.37 (a)(1)` becomes `463.37(a)(1)`. A code of
/// no known shape keeps its letters. Two codes are equal when only case, blanks, or the mark
/// between letters and a number differ: `CNA 3.2`, `CNA.3.2` and `cna3.2` are one code.
public struct FrameworkCode: Sendable, Hashable, CustomStringConvertible {
  /// The normal form.
  public let description: String
  /// What equality looks at.
  let key: String

  /// Reads a code as somebody typed it.
  public init(_ text: String) {
    let folded = CodeText(text)
    let trimmed = Self.trimmed(folded)
    var cursor = CodeCursor(Array(folded.bytes[trimmed]), isWhole: true)
    if let parsed = cursor.code(), parsed.end == trimmed.count, parsed.codes.count == 1,
      parsed.shape != .local
    {
      self.init(normal: parsed.codes[0])
    } else {
      self.init(normal: Self.cleaned(text, keeping: trimmed, of: folded))
    }
  }

  /// Takes a code that is in normal form already.
  init(normal: String) {
    description = normal
    key = Self.key(of: normal)
  }

  /// Whether there is no code at all.
  public var isEmpty: Bool { description.isEmpty }

  /// The codes that a compound names: `RI.2.1` and `RL.2.1` for `RI/RL.2.1`; else the code itself.
  public var parts: [FrameworkCode] {
    guard let dot = description.firstIndex(of: "."),
      description[..<dot].contains("/"),
      description[..<dot].allSatisfy({ $0 == "/" || $0.isLetter })
    else { return [self] }
    return description[..<dot].split(separator: "/").map {
      FrameworkCode(normal: "\($0)\(description[dot...])")
    }
  }

  /// The code of the whole standard when this one names a lettered part of it, such as `W.3.1a`.
  public var whole: FrameworkCode? {
    let bytes = description.utf8
    guard let last = bytes.last, (0x61...0x7A).contains(last), bytes.count > 1,
      let before = bytes.dropLast().last, CodeCursor.isDigit(before)
    else { return nil }
    return FrameworkCode(normal: String(description.dropLast()))
  }

  /// Whether both are written alike but for case, blanks and the mark before a number.
  public static func == (one: FrameworkCode, other: FrameworkCode) -> Bool {
    one.key == other.key
  }

  /// Hashes what equality looks at.
  public func hash(into hasher: inout Hasher) { hasher.combine(key) }

  /// Small letters, no blanks, and nothing between a letter and the digit behind it.
  private static func key(of text: String) -> String {
    var key: [UInt8] = []
    var pending: [UInt8] = []
    for byte in text.utf8 {
      if byte == 0x20 || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-") {
        pending.append(byte)
        continue
      }
      let isDigit = CodeCursor.isDigit(byte)
      let followsLetter = key.last.map { CodeCursor.isLetter($0) } ?? false
      if !(isDigit && followsLetter && pending.count == 1) {
        key.append(contentsOf: pending.filter { $0 != 0x20 })
      }
      pending.removeAll(keepingCapacity: true)
      key.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
    }
    key.append(contentsOf: pending.filter { $0 != 0x20 })
    return String(decoding: key, as: UTF8.self)
  }

  /// Leaves out blanks, closing marks and a pair of brackets around the code.
  private static func trimmed(_ folded: CodeText) -> Range<Int> {
    var range = folded.bytes.indices
    let blanks: Set<UInt8> = [0x20, 0x0A]
    let closing = Set(".,;:".utf8)
    while true {
      if let first = range.first, blanks.contains(folded.bytes[first]) {
        range = range.dropFirst()
      } else if let last = range.last,
        blanks.contains(folded.bytes[last]) || closing.contains(folded.bytes[last])
      {
        range = range.dropLast()
      } else if let first = range.first, let last = range.last, first < last,
        isPair(folded.bytes[first], folded.bytes[last])
      {
        range = range.dropFirst().dropLast()
      } else {
        return range
      }
    }
  }

  private static func isPair(_ first: UInt8, _ last: UInt8) -> Bool {
    first == UInt8(ascii: "(") && last == UInt8(ascii: ")")
      || first == UInt8(ascii: "[") && last == UInt8(ascii: "]")
  }

  /// The text as typed, without what cannot be seen, each run of blanks one blank.
  private static func cleaned(_ text: String, keeping range: Range<Int>, of folded: CodeText)
    -> String
  {
    let original = Array(text.utf8)
    var cleaned: [UInt8] = []
    for index in range {
      let byte = folded.bytes[index]
      if byte == 0x20 || byte == 0x0A {
        if let last = cleaned.last, last != 0x20 { cleaned.append(0x20) }
      } else if byte < 0x80 {
        cleaned.append(byte)
      } else {
        cleaned.append(contentsOf: character(at: folded.origins[index], in: original))
      }
    }
    return String(decoding: cleaned, as: UTF8.self)
  }

  private static func character(at start: Int, in bytes: [UInt8]) -> ArraySlice<UInt8> {
    let end = bytes[(start + 1)...].firstIndex { $0 & 0xC0 != 0x80 } ?? bytes.count
    return bytes[start..<end]
  }
}
