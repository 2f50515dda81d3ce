/// Reads JSON (RFC 8259) into values that know where they stood.
struct JSONReader {
  private let bytes: [UInt8]
  private let limits: JSONLimits
  private var offset = 0
  private var line = 1
  /// Where the present line starts, and how many continuation bytes it has had since.
  private var lineStart = 0
  private var continuations = 0
  private var entries = 0
  private var repeated: [RepeatedKey] = []

  /// Reads bytes that are UTF-8.
  static func read(
    _ bytes: [UInt8], within limits: JSONLimits = .programFile
  ) throws(ProgramFileError) -> ReadFile {
    guard bytes.count <= limits.bytes else {
      throw ProgramFileError(
        .tooLarge,
        "The text is larger than \(limits.bytes >> 20) MB, the limit of \(limits.what).",
        "Keep long documents beside it and list them under \"attachments\".", at: .start)
    }
    var reader = JSONReader(bytes: bytes, limits: limits)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      reader.offset = 3
      reader.lineStart = 3
    }
    let root = try reader.value(depth: 0)
    reader.skipBlanks()
    guard reader.offset == bytes.count else {
      throw reader.mistake("The text goes on after its end.", "Keep one program in a file.")
    }
    return ReadFile(root: root, repeated: reader.repeated)
  }

  /// Of no more names each is looked at to see whether it stands there already.
  private static let fewNames = 16

  private init(bytes: [UInt8], limits: JSONLimits) {
    self.bytes = bytes
    self.limits = limits
  }

  private var next: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  private var position: FilePosition {
    FilePosition(line: line, column: offset - lineStart - continuations + 1)
  }

  private func mistake(_ message: String, _ remedy: String) -> ProgramFileError {
    ProgramFileError(.syntax, message, remedy, at: position)
  }

  private mutating func skipBlanks() {
    while let byte = next {
      switch byte {
      case UInt8(ascii: "\n"):
        line += 1
        lineStart = offset + 1
        continuations = 0
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"): break
      default: return
      }
      offset += 1
    }
  }

  private mutating func take(_ mark: UInt8) -> Bool {
    skipBlanks()
    guard next == mark else { return false }
    offset += 1
    return true
  }

  private mutating func value(depth: Int) throws(ProgramFileError) -> FileValue {
    skipBlanks()
    let position = self.position
    entries += 1
    guard depth < limits.depth, entries <= limits.entries else {
      throw ProgramFileError(
        depth < limits.depth ? .tooManyEntries : .tooDeep,
        "The file has too many entries, or groups inside groups are too deep here.",
        "Make the entry flatter, or split the file.", at: position)
    }
    switch next {
    case UInt8(ascii: "{"): return FileValue(.fields(try fields(depth)), at: position)
    case UInt8(ascii: "["): return FileValue(.list(try list(depth)), at: position)
    case UInt8(ascii: "\""): return FileValue(.text(try string()), at: position)
    case nil: throw mistake("The text ends too early.", "Close all brackets and braces.")
    default: return FileValue(try literal(), at: position)
    }
  }

  private mutating func list(_ depth: Int) throws(ProgramFileError) -> [FileValue] {
    offset += 1
    var items: [FileValue] = []
    if take(UInt8(ascii: "]")) { return items }
    repeat { items.append(try value(depth: depth + 1)) } while take(UInt8(ascii: ","))
    guard take(UInt8(ascii: "]")) else {
      throw mistake(
        "A list is not closed here.", "Write \",\" between entries and \"]\" at the end.")
    }
    return items
  }

  private mutating func fields(_ depth: Int) throws(ProgramFileError) -> [FileField] {
    offset += 1
    var fields: [FileField] = []
    // A record has few names; a hostile one may have as many as the file has entries.
    var known: [String: Int] = [:]
    if take(UInt8(ascii: "}")) { return fields }
    repeat {
      skipBlanks()
      let position = self.position
      guard next == UInt8(ascii: "\"") else {
        throw mistake("A name in double quotes should stand here.", "Write \"name\": value.")
      }
      let key = try string()
      guard take(UInt8(ascii: ":")) else {
        throw mistake("A colon should stand here.", "Write \"name\": value.")
      }
      let field = FileField(key, try value(depth: depth + 1), at: position)
      if let earlier = fields.count <= Self.fewNames
        ? fields.firstIndex(where: { $0.key == key }) : known[key]
      {
        repeated.append(
          RepeatedKey(key: key, first: fields[earlier].position, position: position))
        fields[earlier] = field
      } else {
        fields.append(field)
        if fields.count == Self.fewNames + 1 {
          for (place, field) in fields.enumerated() { known[field.key] = place }
        } else if fields.count > Self.fewNames {
          known[key] = fields.count - 1
        }
      }
    } while take(UInt8(ascii: ","))
    guard take(UInt8(ascii: "}")) else {
      throw mistake(
        "A group is not closed here.", "Write \",\" between fields and \"}\" at the end.")
    }
    return fields
  }

  private mutating func literal() throws(ProgramFileError) -> FileValue.Content {
    let word = bytes[offset...].prefix { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"),
        UInt8(ascii: "."):
        true
      default: false
      }
    }
    let text = String(decoding: word, as: UTF8.self)
    guard text == "null" || text == "true" || text == "false" || JSONNumber.isOne(text.utf8[...])
    else {
      throw mistake("No value of JSON starts here.", "Put texts in double quotes.")
    }
    offset += word.count
    return text == "null" ? .nothing : .bare(text)
  }

  private mutating func string() throws(ProgramFileError) -> String {
    offset += 1
    var text: [UInt8] = []
    var start = offset
    while let byte = next {
      switch byte {
      case UInt8(ascii: "\""):
        let rest = bytes[start..<offset]
        offset += 1
        return String(decoding: text.isEmpty ? rest : (text + rest)[...], as: UTF8.self)
      case UInt8(ascii: "\\"):
        text += bytes[start..<offset]
        text.append(contentsOf: String(try escape()).utf8)
        start = offset
      case 0x00...0x1F:
        throw mistake(
          "A line break or control character stands inside a text.", "Write it as \\n or \\u….")
      default:
        if byte & 0xC0 == 0x80 { continuations += 1 }
        offset += 1
      }
    }
    throw mistake("A text in double quotes is not closed.", "Write the closing quotation mark.")
  }

  private mutating func escape() throws(ProgramFileError) -> Unicode.Scalar {
    let known: [UInt8: Unicode.Scalar] = [
      UInt8(ascii: "\""): "\"", UInt8(ascii: "\\"): "\\", UInt8(ascii: "/"): "/",
      UInt8(ascii: "b"): "\u{8}", UInt8(ascii: "f"): "\u{C}", UInt8(ascii: "n"): "\n",
      UInt8(ascii: "r"): "\r", UInt8(ascii: "t"): "\t",
    ]
    offset += 1
    if let byte = next, let scalar = known[byte] {
      offset += 1
      return scalar
    }
    guard let unit = unit() else {
      throw mistake("A backslash means nothing here.", "Write backslashes twice.")
    }
    if let scalar = Unicode.Scalar(unit) { return scalar }
    // RFC 8259 section 7: a character beyond the first 65,536 is two halves of UTF-16.
    if unit < 0xDC00, next == UInt8(ascii: "\\") {
      offset += 1
      if let low = self.unit(), (0xDC00...0xDFFF).contains(low),
        let scalar = Unicode.Scalar(0x10000 + (UInt32(unit) - 0xD800) << 10 + UInt32(low) - 0xDC00)
      {
        return scalar
      }
    }
    throw mistake("Half a character stands here.", "Write both halves, or the character itself.")
  }

  /// The `u` and four hexadecimal digits after a backslash.
  private mutating func unit() -> UInt16? {
    guard next == UInt8(ascii: "u"), offset + 5 <= bytes.count,
      bytes[(offset + 1)..<(offset + 5)].allSatisfy({
        Unicode.Scalar($0).properties.isASCIIHexDigit
      })
    else { return nil }
    let digits = String(decoding: bytes[(offset + 1)..<(offset + 5)], as: UTF8.self)
    offset += 5
    return UInt16(digits, radix: 16)
  }
}
