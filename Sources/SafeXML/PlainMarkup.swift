/// A part as UTF-8 without character data sections, so that its text can be told byte by byte.
package enum PlainMarkup {
  /// The same bytes where they are plain already; nil for broken UTF-16.
  package static func bytes(of part: [UInt8]) -> [UInt8]? {
    var bytes = part
    let head = part.withUnsafeBytes { Transcoder(head: $0) }
    if head.encoding != .utf8 {
      var transcoder = head
      let text = part.withUnsafeBytes {
        transcoder.transcode(UnsafeRawBufferPointer(rebasing: $0.dropFirst(head.markLength)))
      }
      guard let text, transcoder.isComplete else { return nil }
      bytes = withoutEncoding(text)
    }
    return withoutCharacterData(bytes)
  }

  /// The declaration named the old encoding; without a name it is UTF-8.
  private static func withoutEncoding(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.starts(with: "<?xml".utf8), let end = bytes.firstIndex(of: UInt8(ascii: ">")) else {
      return bytes
    }
    return Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>".utf8) + bytes[(end + 1)...]
  }

  private static let opening = Array("<![CDATA[".utf8)
  private static let closing = Array("]]>".utf8)
  private static let angle = Array("<".utf8)
  private static let comment = (start: Array("<!--".utf8), end: Array("-->".utf8))
  private static let instruction = (start: Array("<?".utf8), end: Array("?>".utf8))

  private static func withoutCharacterData(_ bytes: [UInt8]) -> [UInt8] {
    guard place(of: opening, in: bytes, from: 0) != nil else { return bytes }
    var plain: [UInt8] = []
    plain.reserveCapacity(bytes.count)
    var index = 0
    while let start = nextOpening(in: bytes, from: index),
      let end = place(of: closing, in: bytes, from: start + opening.count)
    {
      plain += bytes[index..<start]
      for byte in bytes[(start + opening.count)..<end] {
        switch byte {
        case UInt8(ascii: "&"): plain += "&amp;".utf8
        case UInt8(ascii: "<"): plain += "&lt;".utf8
        case UInt8(ascii: ">"): plain += "&gt;".utf8
        default: plain.append(byte)
        }
      }
      index = end + closing.count
    }
    return plain + bytes[index...]
  }

  /// The next section that stands in no comment and no instruction.
  private static func nextOpening(in bytes: [UInt8], from start: Int) -> Int? {
    var index = start
    while index + 1 < bytes.count, let mark = place(of: angle, in: bytes, from: index) {
      let rest = bytes[mark...]
      if rest.starts(with: opening) { return mark }
      var end: [UInt8]?
      if rest.starts(with: comment.start) { end = comment.end }
      if rest.starts(with: instruction.start) { end = instruction.end }
      index = mark + 1
      if let end {
        guard let found = place(of: end, in: bytes, from: mark + (end.count == 3 ? 4 : 2)) else {
          return nil
        }
        index = found + end.count
      }
    }
    return nil
  }

  private static func place(of pattern: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
    guard bytes.count >= pattern.count else { return nil }
    var index = start
    let last = bytes.count - pattern.count
    while index <= last, let found = bytes[index...last].firstIndex(of: pattern[0]) {
      if bytes[found..<(found + pattern.count)].elementsEqual(pattern) { return found }
      index = found + 1
    }
    return nil
  }
}
