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

  private static func withoutCharacterData(_ bytes: [UInt8]) -> [UInt8] {
    guard place(of: opening, in: bytes, from: 0) != nil else { return bytes }
    var plain: [UInt8] = []
    plain.reserveCapacity(bytes.count)
    var index = 0
    while let start = place(of: opening, in: bytes, from: index),
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
