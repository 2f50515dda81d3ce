/// Where the elements of a part stand, found without a parser: the part may be damaged.
struct Markup {
  struct Element {
    /// The start tag without its angle brackets.
    var tag: Range<Int>
    /// The element from its first angle bracket to its last.
    var whole: Range<Int>

    /// What stands between the tags; nil for an element without content.
    var content: Range<Int>?
  }

  private(set) var elements: [Element] = []

  init(of bytes: [UInt8]) {
    var open: [Int] = []
    var index = 0
    while let start = bytes[index...].firstIndex(of: UInt8(ascii: "<")),
      let end = bytes[start...].firstIndex(of: UInt8(ascii: ">"))
    {
      index = end + 1
      guard end > start + 1 else { continue }
      switch bytes[start + 1] {
      case UInt8(ascii: "?"), UInt8(ascii: "!"): continue
      case UInt8(ascii: "/"):
        guard let element = open.popLast() else { continue }
        elements[element].content = (elements[element].tag.upperBound + 1)..<start
        elements[element].whole = elements[element].whole.lowerBound..<index
      default:
        let isEmpty = bytes[end - 1] == UInt8(ascii: "/")
        if !isEmpty { open.append(elements.count) }
        elements.append(
          Element(tag: (start + 1)..<(isEmpty ? end - 1 : end), whole: start..<index))
      }
      if elements.count >= Self.most { return }
    }
  }

  /// The values of the attributes of a start tag, quotes left out.
  static func values(of element: Element, in bytes: [UInt8]) -> [Range<Int>] {
    var values: [Range<Int>] = []
    var index = element.tag.lowerBound
    while let start = bytes[index..<element.tag.upperBound].firstIndex(of: UInt8(ascii: "\"")),
      let end = bytes[(start + 1)..<element.tag.upperBound].firstIndex(of: UInt8(ascii: "\""))
    {
      values.append((start + 1)..<end)
      index = end + 1
    }
    return values
  }

  private static let most = 20_000
}
