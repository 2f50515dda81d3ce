import Glibc

/// Walks over the tags of a part without changing or copying a byte.
///
/// Only for parts that ``XMLTree`` has accepted: what is odd there was refused before. Comments,
/// instructions and character data are passed over.
package struct MarkupScanner {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var place = 0

  /// Looks at bytes that stay where they are as long as the scanner.
  package init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// The next tag; nil at the end, or where a tag has none.
  package mutating func next() -> MarkupPiece? {
    while let mark = find(UInt8(ascii: "<"), from: place), mark + 2 < bytes.count {
      switch bytes[mark + 1] {
      case UInt8(ascii: "?"): guard pass("?>", from: mark + 2) else { return nil }
      case UInt8(ascii: "!"):
        let end = bytes[mark + 2] == UInt8(ascii: "[") ? "]]>" : "-->"
        guard pass(end, from: mark + 3) else { return nil }
      case UInt8(ascii: "/"):
        guard let end = find(UInt8(ascii: ">"), from: mark) else { return nil }
        place = end + 1
        return MarkupPiece(kind: .end, range: mark..<place, name: name(from: mark + 2))
      default:
        guard let end = endOfTag(from: mark) else { return nil }
        place = end + 1
        let isEmpty = bytes[end - 1] == UInt8(ascii: "/")
        return MarkupPiece(
          kind: isEmpty ? .empty : .start, range: mark..<place, name: name(from: mark + 1))
      }
    }
    return nil
  }

  private func find(_ byte: UInt8, from start: Int) -> Int? {
    guard let base = bytes.baseAddress, start < bytes.count,
      let found = memchr(base + start, Int32(byte), bytes.count - start)
    else { return nil }
    return UnsafeRawPointer(base).distance(to: UnsafeRawPointer(found))
  }

  private func endOfTag(from start: Int) -> Int? {
    var index = start
    var quote: UInt8 = 0
    while index < bytes.count {
      let byte = bytes[index]
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        return index
      }
      index += 1
    }
    return nil
  }

  private func name(from start: Int) -> Range<Int> {
    var end = start
    while end < bytes.count {
      let byte = bytes[end]
      if byte <= 0x20 || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/") { break }
      end += 1
    }
    return start..<end
  }

  private mutating func pass(_ end: String, from start: Int) -> Bool {
    let end = Array(end.utf8)
    var index = start
    while let found = find(end[end.count - 1], from: index) {
      if found + 1 >= start + end.count,
        bytes[(found + 1 - end.count)...found].elementsEqual(end)
      {
        place = found + 1
        return true
      }
      index = found + 1
    }
    return false
  }
}
