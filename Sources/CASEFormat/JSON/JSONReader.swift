/// Reads a JSON text, RFC 8259, within limits.
///
/// Of its own because frameworks are read at every start of the tool: it keeps the order of the
/// fields and the digits of numbers, and needs no Foundation.
package struct JSONReader {
  private let bytes: [UInt8]
  private let limits: JSONLimits
  private var position = 0
  private var depth = 0
  private var values = 0
  private var entries = 0
  private var names = JSONNames()

  private init(_ bytes: [UInt8], limits: JSONLimits) {
    self.bytes = bytes
    self.limits = limits
  }

  /// Reads the one value that a text holds.
  package static func read(
    _ bytes: [UInt8], limits: JSONLimits = .framework
  ) throws(JSONReadingError) -> JSONValue {
    var reader = JSONReader(bytes, limits: limits)
    return try reader.text()
  }

  /// Reads the one object that a text holds, and hands on the entries of some of its lists one by
  /// one, so that a long list never stands in memory as a whole.
  ///
  /// That begins behind the member `head`, whose value is handed on with each entry; lists before
  /// it, and everything in a text that is no object, come back with the value. Entries are
  /// counted from 1.
  package static func read(
    _ bytes: [UInt8], limits: JSONLimits = .framework, handingOn lists: Set<String>,
    behind head: String, entry: (_ head: JSONValue, _ list: String, Int, JSONValue) -> Void
  ) throws(JSONReadingError) -> JSONValue {
    var reader = JSONReader(bytes, limits: limits)
    return try reader.text { (reader) throws(JSONReadingError) in
      guard reader.peek() == UInt8(ascii: "{") else { return try reader.value() }
      return try reader.object(handingOn: lists, behind: head, entry)
    }
  }

  private mutating func text() throws(JSONReadingError) -> JSONValue {
    try text { (reader) throws(JSONReadingError) in try reader.value() }
  }

  private mutating func text(
    _ whole: (inout JSONReader) throws(JSONReadingError) -> JSONValue
  ) throws(JSONReadingError) -> JSONValue {
    guard bytes.count <= limits.bytes else { throw error(.tooLarge(limit: limits.bytes)) }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
    skipBlanks()
    guard position < bytes.count else { throw error(.empty) }
    let value = try whole(&self)
    skipBlanks()
    guard position == bytes.count else { throw error(.textAfterEnd) }
    return value
  }

  private mutating func value() throws(JSONReadingError) -> JSONValue {
    values += 1
    guard values <= limits.values else { throw error(.tooManyValues(limit: limits.values)) }
    guard let byte = peek() else { throw error(.endsTooSoon) }
    switch byte {
    case UInt8(ascii: "\""):
      position += 1
      return .string(try string())
    case UInt8(ascii: "{"): return try object()
    case UInt8(ascii: "["): return try array()
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try number()
    default: throw unexpected()
    }
  }

  private mutating func object() throws(JSONReadingError) -> JSONValue {
    try descend()
    var members: [JSONObject.Member] = []
    members.reserveCapacity(12)
    if !take(UInt8(ascii: "}")) {
      repeat {
        members.append(JSONObject.Member(try memberName(), try value()))
      } while take(
        UInt8(ascii: ","))
      guard take(UInt8(ascii: "}")) else { throw unexpected() }
    }
    depth -= 1
    return .object(JSONObject(members))
  }

  private mutating func object(
    handingOn lists: Set<String>, behind head: String,
    _ entry: (JSONValue, String, Int, JSONValue) -> Void
  ) throws(JSONReadingError) -> JSONValue {
    try descend()
    var members: [JSONObject.Member] = []
    var first: JSONValue?
    if !take(UInt8(ascii: "}")) {
      repeat {
        let name = try memberName()
        let before = values
        if let first, lists.contains(name), peek() == UInt8(ascii: "[") {
          var count = 0
          try eachElement { (reader, value) throws(JSONReadingError) in
            count += 1
            try reader.handOn(since: before)
            entry(first, name, count, value)
          }
        } else {
          let value = try value()
          members.append(JSONObject.Member(name, value))
          if name == head { first = value }
        }
      } while take(UInt8(ascii: ","))
      guard take(UInt8(ascii: "}")) else { throw unexpected() }
    }
    depth -= 1
    return .object(JSONObject(members))
  }

  /// Forgets the values of an entry that was handed on, and counts it.
  private mutating func handOn(since before: Int) throws(JSONReadingError) {
    values = before
    entries += 1
    guard entries <= limits.entries else { throw error(.tooManyValues(limit: limits.entries)) }
  }

  /// Reads the name of a member and stands before its value.
  private mutating func memberName() throws(JSONReadingError) -> String {
    skipBlanks()
    guard peek() == UInt8(ascii: "\"") else { throw unexpected() }
    position += 1
    let name = try name()
    skipBlanks()
    guard takeHere(UInt8(ascii: ":")) else { throw unexpected() }
    skipBlanks()
    return name
  }

  private mutating func array() throws(JSONReadingError) -> JSONValue {
    var elements: [JSONValue] = []
    try eachElement { _, value in elements.append(value) }
    return .array(elements)
  }

  private mutating func eachElement(
    _ body: (inout JSONReader, JSONValue) throws(JSONReadingError) -> Void
  ) throws(JSONReadingError) {
    try descend()
    if !take(UInt8(ascii: "]")) {
      repeat {
        skipBlanks()
        let value = try value()
        try body(&self, value)
      } while take(UInt8(ascii: ","))
      guard take(UInt8(ascii: "]")) else { throw unexpected() }
    }
    depth -= 1
  }

  private mutating func descend() throws(JSONReadingError) {
    position += 1
    depth += 1
    guard depth <= limits.depth else { throw error(.tooDeep(limit: limits.depth)) }
  }

  private mutating func word(
    _ word: StaticString, _ value: JSONValue
  ) throws(JSONReadingError) -> JSONValue {
    for offset in 0..<word.utf8CodeUnitCount {
      guard takeHere(word.utf8Start[offset]) else { throw unexpected() }
    }
    return value
  }

  /// Follows the grammar of RFC 8259 section 6.
  private mutating func number() throws(JSONReadingError) -> JSONValue {
    let start = position
    _ = takeHere(UInt8(ascii: "-"))
    let leadingZero = peek() == UInt8(ascii: "0")
    let whole = digits()
    guard whole > 0, !(leadingZero && whole > 1) else { throw error(.badNumber) }
    if takeHere(UInt8(ascii: ".")), digits() == 0 { throw error(.badNumber) }
    if takeHere(UInt8(ascii: "e")) || takeHere(UInt8(ascii: "E")) {
      if !takeHere(UInt8(ascii: "+")) { _ = takeHere(UInt8(ascii: "-")) }
      guard digits() > 0 else { throw error(.badNumber) }
    }
    return .number(String(decoding: bytes[start..<position], as: UTF8.self))
  }

  private mutating func digits() -> Int {
    let start = position
    while let byte = peek(), byte >= 0x30, byte <= 0x39 { position += 1 }
    return position - start
  }

  private mutating func name() throws(JSONReadingError) -> String {
    let start = position
    if let end = plainEnd(), bytes[end] == UInt8(ascii: "\""),
      let known = names.name(of: bytes, start, end)
    {
      position = end + 1
      return known
    }
    position = start
    return try string()
  }

  private func plainEnd() -> Int? {
    var end = position
    while end < bytes.count {
      let byte = bytes[end]
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte < 0x20 { return end }
      end += 1
    }
    return nil
  }

  /// Reads up to the closing quotation mark; most texts hold no escape and are taken whole.
  private mutating func string() throws(JSONReadingError) -> String {
    guard let end = plainEnd() else {
      position = bytes.count
      throw error(.endsTooSoon)
    }
    if bytes[end] == UInt8(ascii: "\"") {
      guard let text = String(validating: bytes[position..<end], as: UTF8.self) else {
        throw error(.notUTF8)
      }
      position = end + 1
      return text
    }
    var escaped = JSONEscapes(bytes)
    let start = position
    let problem = escaped.read(from: &position)
    if let problem {
      if problem == .controlCharacter { position -= 1 }
      throw error(problem)
    }
    guard let text = String(validating: escaped.text, as: UTF8.self) else {
      position = start
      throw error(.notUTF8)
    }
    return text
  }

  private func peek() -> UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func takeHere(_ byte: UInt8) -> Bool {
    guard peek() == byte else { return false }
    position += 1
    return true
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    skipBlanks()
    return takeHere(byte)
  }

  private mutating func skipBlanks() {
    while let byte = peek(), byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
      position += 1
    }
  }

  private func unexpected() -> JSONReadingError {
    guard position < bytes.count else { return error(.endsTooSoon) }
    let rest = String(decoding: bytes[position..<min(position + 8, bytes.count)], as: UTF8.self)
    return error(.unexpected(rest.first ?? "\u{FFFD}"))
  }

  private func error(_ reason: JSONReadingError.Reason) -> JSONReadingError {
    var line = 1
    var lineStart = 0
    for (index, byte) in bytes.prefix(position).enumerated() where byte == 0x0A {
      line += 1
      lineStart = index + 1
    }
    return JSONReadingError(reason, line: line, column: position - lineStart + 1)
  }
}
