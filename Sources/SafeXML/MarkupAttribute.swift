/// An attribute of a tag that is looked at as bytes.
package struct MarkupAttribute: Sendable {
  /// The attribute with the white space before it.
  package var range: Range<Int>
  /// The name, with its prefix.
  package var name: Range<Int>
  /// What stands between the quotation marks, as it is written.
  package var value: Range<Int>

  /// The attributes of a start tag.
  package static func all(
    of tag: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>
  ) -> [MarkupAttribute] {
    var found: [MarkupAttribute] = []
    var index = tag.lowerBound + 1
    func isBlank(_ byte: UInt8) -> Bool { byte <= 0x20 }
    while index < tag.upperBound, !isBlank(bytes[index]) { index += 1 }
    while index < tag.upperBound {
      let start = index
      while index < tag.upperBound, isBlank(bytes[index]) { index += 1 }
      let name = index
      while index < tag.upperBound, !isBlank(bytes[index]), bytes[index] != UInt8(ascii: "=") {
        index += 1
      }
      let nameEnd = index
      while index < tag.upperBound, isBlank(bytes[index]) || bytes[index] == UInt8(ascii: "=") {
        index += 1
      }
      guard index < tag.upperBound, bytes[index] == 0x22 || bytes[index] == 0x27 else { break }
      let quote = bytes[index]
      let value = index + 1
      index = value
      while index < tag.upperBound, bytes[index] != quote { index += 1 }
      guard index < tag.upperBound else { break }
      found.append(
        MarkupAttribute(range: start..<(index + 1), name: name..<nameEnd, value: value..<index))
      index += 1
    }
    return found
  }
}
