/// What the parts beside the main one may hold together.
///
/// Each part has its own limits, but a file can name one large part as its styles, its numbering
/// and its comments, or two hundred large parts as headers.
struct PartAllowance {
  // Of text without elements the parser reads this many bytes in the time of an element.
  private static let bytesOfAnElement = 32
  // What it takes to find and open a part, however small.
  private static let leastOfAPart = 200

  /// The elements and texts that may still be read.
  var elements: Int

  /// Takes a part off, by what it holds or by its bytes; false when it was too much.
  mutating func take(_ count: Int, size: Int) -> Bool {
    elements -= max(count, size / Self.bytesOfAnElement, Self.leastOfAPart)
    return elements >= 0
  }
}
