/// Cuts a web page into tags and text, in one pass and without ever looking back.
///
/// It is no parser of HTML: what a browser would repair is taken as it stands. It knows as much as
/// it takes to tell text from markup (HTML, 13.2.5), and no page can make it read more than once.
struct PageTokenizer {
  private let bytes: [UInt8]
  private var place = 0
  /// The line at which the last piece began, counted from 1.
  private(set) var line = 1
  private var countedTo = 0
  /// The element whose content is no markup: a script, a style, a title.
  private var rawName: String?

  /// No start tag of a page that people write has more.
  private static let mostAttributes = 200

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The next piece; nil at the end.
  mutating func next() -> PageToken? {
    while place < bytes.count {
      count()
      if let rawName { return raw(rawName) }
      guard bytes[place] == UInt8(ascii: "<"), place + 1 < bytes.count else { return text() }
      switch bytes[place + 1] {
      case UInt8(ascii: "!"), UInt8(ascii: "?"): passComment()
      case UInt8(ascii: "/"): if let token = end() { return token }
      case let byte where Self.isLetter(byte): return start()
      default: return text()
      }
    }
    return nil
  }

  private mutating func count() {
    while countedTo < place {
      if bytes[countedTo] == 0x0A { line += 1 }
      countedTo += 1
    }
  }

  private mutating func text() -> PageToken {
    let begin = place
    place += 1
    while place < bytes.count, bytes[place] != UInt8(ascii: "<") { place += 1 }
    return .text(PageCharacters.decoded(bytes[begin..<place]))
  }

  private mutating func passComment() {
    let isComment = bytes[place...].starts(with: Array("<!--".utf8))
    place += 2
    while place < bytes.count {
      if bytes[place] == UInt8(ascii: ">") {
        let isEnd =
          !isComment || (place >= 2 && bytes[place - 1] == 0x2D && bytes[place - 2] == 0x2D)
        if isEnd { break }
      }
      place += 1
    }
    place += 1
  }

  private mutating func end() -> PageToken? {
    place += 2
    let name = self.name()
    while place < bytes.count, bytes[place] != UInt8(ascii: ">") { place += 1 }
    place += 1
    return name.isEmpty ? nil : .end(name)
  }

  private mutating func start() -> PageToken {
    place += 1
    let name = self.name()
    var attributes: [String: String] = [:]
    while place < bytes.count, bytes[place] != UInt8(ascii: ">") {
      if Self.isBlank(bytes[place]) || bytes[place] == UInt8(ascii: "/") {
        place += 1
        continue
      }
      let key = attributeName()
      let value = attributeValue()
      if !key.isEmpty, attributes.count < Self.mostAttributes, attributes[key] == nil {
        attributes[key] = value
      }
    }
    place += 1
    if ["script", "style", "title", "textarea"].contains(name) { rawName = name }
    return .start(name, attributes)
  }

  /// The content of an element that holds text alone, up to its end tag.
  private mutating func raw(_ name: String) -> PageToken {
    let begin = place
    let close = Array("</\(name)".utf8)
    while place < bytes.count {
      if bytes[place] == UInt8(ascii: "<"), isAt(close) { break }
      place += 1
    }
    rawName = nil
    if name == "style" { return .style(String(decoding: bytes[begin..<place], as: UTF8.self)) }
    let isShown = name == "title" || name == "textarea"
    return .text(isShown ? PageCharacters.decoded(bytes[begin..<place]) : "")
  }

  private func isAt(_ word: [UInt8]) -> Bool {
    guard place + word.count <= bytes.count else { return false }
    return word.indices.allSatisfy { Self.lowered(bytes[place + $0]) == word[$0] }
  }

  private mutating func name() -> String {
    let begin = place
    while place < bytes.count, !Self.isBlank(bytes[place]), bytes[place] != UInt8(ascii: ">"),
      bytes[place] != UInt8(ascii: "/")
    { place += 1 }
    return String(decoding: bytes[begin..<place].map(Self.lowered), as: UTF8.self)
  }

  private mutating func attributeName() -> String {
    let begin = place
    // An equals sign that begins a name belongs to it; so each turn goes on.
    place += 1
    while place < bytes.count, !Self.isBlank(bytes[place]), !"=>/".utf8.contains(bytes[place]) {
      place += 1
    }
    return String(decoding: bytes[begin..<place].map(Self.lowered), as: UTF8.self)
  }

  private mutating func attributeValue() -> String {
    while place < bytes.count, Self.isBlank(bytes[place]) { place += 1 }
    guard place < bytes.count, bytes[place] == UInt8(ascii: "=") else { return "" }
    place += 1
    while place < bytes.count, Self.isBlank(bytes[place]) { place += 1 }
    guard place < bytes.count else { return "" }
    let quote = bytes[place]
    let isQuoted = quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
    if isQuoted { place += 1 }
    let begin = place
    while place < bytes.count {
      let byte = bytes[place]
      if isQuoted ? byte == quote : Self.isBlank(byte) || byte == UInt8(ascii: ">") { break }
      place += 1
    }
    let value = PageCharacters.decoded(bytes[begin..<place])
    if isQuoted { place += 1 }
    return value
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }

  private static func lowered(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte + 0x20 : byte
  }
}
