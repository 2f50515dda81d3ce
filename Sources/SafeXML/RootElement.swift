/// Where the outermost element of a part ends, so that elements can be put before its end tag.
///
/// Only for parts that ``XMLTree`` has accepted.
package struct RootElement: Sendable {
  /// Its name as written, with its prefix.
  package let name: String
  /// The bytes of its end tag, or the `/>` of an element without content.
  private let end: Range<Int>
  private let isEmpty: Bool

  /// Finds the last tag of a part; nil when it has none.
  package init?(of bytes: [UInt8]) {
    let last = bytes.withUnsafeBufferPointer { buffer -> MarkupPiece? in
      var scanner = MarkupScanner(buffer)
      var last: MarkupPiece?
      while let piece = scanner.next() { last = piece }
      return last
    }
    guard let last, last.kind != .start else { return nil }
    name = String(decoding: bytes[last.name], as: UTF8.self)
    isEmpty = last.kind == .empty
    end = isEmpty ? (last.range.upperBound - 2)..<last.range.upperBound : last.range
  }

  /// The prefix of its name with the colon; empty where it has none.
  package var prefix: Substring {
    name.contains(":") ? name.prefix { $0 != ":" } + ":" : ""
  }

  /// What to write in the place of which bytes so that elements stand last in it.
  package func appending(_ elements: [UInt8]) -> (range: Range<Int>, bytes: [UInt8]) {
    guard isEmpty else { return (end.lowerBound..<end.lowerBound, elements) }
    return (end, Array(">".utf8) + elements + Array("</\(name)>".utf8))
  }
}
