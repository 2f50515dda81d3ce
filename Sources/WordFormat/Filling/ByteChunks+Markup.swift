import ZipArchive

extension ByteChunks {
  /// Appends words as text of a part; false where characters were dropped that XML cannot hold.
  func append(text: String, _ tags: FormTags) -> Bool {
    var text = text
    return text.withUTF8 { append(text: $0, tags) }
  }

  private func append(text bytes: UnsafeBufferPointer<UInt8>, _ tags: FormTags) -> Bool {
    var isWhole = true
    var start = 0
    var index = 0
    func flush(to end: Int) {
      guard start < end else { return }
      append(UnsafeBufferPointer(rebasing: bytes[start..<end]))
    }
    while index < bytes.count {
      let byte = bytes[index]
      // Letters: nothing to do.
      if byte >= 0x20, byte < 0x80, byte != 0x26, byte != 0x3C, byte != 0x3E {
        index += 1
        continue
      }
      let length: Int
      switch byte {
      case UInt8(ascii: "&"):
        flush(to: index)
        append(Self.ampersand)
        length = 1
      case UInt8(ascii: "<"):
        flush(to: index)
        append(Self.less)
        length = 1
      case UInt8(ascii: ">"):
        flush(to: index)
        append(Self.greater)
        length = 1
      case 0x09:
        flush(to: index)
        append(tags.tab)
        length = 1
      case 0x0A, 0x0D:
        flush(to: index)
        append(tags.lineBreak)
        length = byte == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A ? 2 : 1
      case ..<0x20:
        flush(to: index)
        isWhole = false
        length = 1
      case 0xE2 where isSeparator(bytes, index):
        flush(to: index)
        append(tags.lineBreak)
        length = 3
      case 0xEF where isNoCharacter(bytes, index):
        flush(to: index)
        isWhole = false
        length = 3
      default:
        index += 1
        continue
      }
      index += length
      start = index
    }
    flush(to: bytes.count)
    return isWhole
  }

  private static let ampersand = Array("&amp;".utf8)
  private static let less = Array("&lt;".utf8)
  private static let greater = Array("&gt;".utf8)

  /// U+2028 and U+2029.
  private func isSeparator(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    index + 2 < bytes.count && bytes[index + 1] == 0x80 && (0xA8...0xA9).contains(bytes[index + 2])
  }

  /// U+FFFE and U+FFFF.
  private func isNoCharacter(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    index + 2 < bytes.count && bytes[index + 1] == 0xBF && bytes[index + 2] >= 0xBE
  }

  /// Whether the last element that is no mere place has one of these names.
  func endsWith(elementNamed names: [String]) -> Bool {
    let end = suffix(2_000)
    var rest = end.count
    while rest > 0 {
      if end[rest - 1] <= 0x20 {
        rest -= 1
        continue
      }
      guard end[rest - 1] == UInt8(ascii: ">"),
        let start = end[..<rest].lastIndex(of: UInt8(ascii: "<"))
      else { return false }
      let tag = end[(start + 1)..<(rest - 1)]
      if tag.first == UInt8(ascii: "/") {
        return names.contains { tag.dropFirst().elementsEqual($0.utf8) }
      }
      guard tag.last == UInt8(ascii: "/") else { return false }
      let own = tag.prefix { $0 > 0x20 && $0 != UInt8(ascii: "/") }
      if names.contains(where: { own.elementsEqual($0.utf8) }) { return true }
      rest = start
    }
    return false
  }
}
