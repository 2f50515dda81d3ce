import Glibc

extension MarkupSieve {
  /// A walk over the bytes that are at hand.
  struct Walk {
    struct StartTag {
      /// The place after its ">"; nil where that is not at hand.
      var end: Int?
      var attributes: Int
      /// Whether it is its own end tag.
      var isEmpty: Bool
    }

    let bytes: UnsafeRawBufferPointer
    var place = 0
    /// The attributes of the last start tag that are left out.
    private(set) var dropped: [Range<Int>] = []
    /// Where the bytes begin that are neither kept nor left out yet.
    private var pending = 0
    /// Whether bytes were left out that are no characters.
    private(set) var isOdd = false

    init(bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

    /// The next place of a byte.
    func find(_ byte: UInt8) -> Int? { find(byte, from: place) }

    private func find(_ byte: UInt8, from start: Int) -> Int? {
      guard let base = bytes.baseAddress, start < bytes.count,
        let found = memchr(base + start, Int32(byte), bytes.count - start)
      else { return nil }
      return base.distance(to: UnsafeRawPointer(found))
    }

    /// Measures the start tag that begins here, as far as it is at hand.
    mutating func startTag(dropping passedOver: PassedOver) -> StartTag {
      dropped.removeAll(keepingCapacity: true)
      var attributes = 0
      guard let base = bytes.baseAddress else { return StartTag(attributes: 0, isEmpty: false) }
      let end = bytes.count
      var index = place + 1
      // Before the first white space stands the name of the element.
      var space = end
      while index < end {
        let byte = base.load(fromByteOffset: index, as: UInt8.self)
        index &+= 1
        // Most bytes are letters of names.
        if byte > UInt8(ascii: ">") { continue }
        if byte == UInt8(ascii: " ") {
          space = index
        } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
          attributes &+= 1
          while index < end, base.load(fromByteOffset: index, as: UInt8.self) != byte {
            index &+= 1
          }
          guard index < end else { break }
          index &+= 1
          if passedOver.containsAttribute(bytes, at: space) { dropped.append((space - 1)..<index) }
        } else if byte == UInt8(ascii: ">") {
          return StartTag(
            end: index, attributes: attributes, isEmpty: bytes[index - 2] == UInt8(ascii: "/"))
        }
      }
      return StartTag(attributes: attributes, isEmpty: false)
    }

    /// Decides on everything before a place.
    mutating func flush(upTo end: Int, keeping: Bool, into kept: inout [UInt8]) {
      guard keeping else { return skip(to: end) }
      if pending < end {
        kept.append(contentsOf: UnsafeRawBufferPointer(rebasing: bytes[pending..<end]))
      }
      pending = end
    }

    /// Leaves out everything before a place.
    mutating func skip(to place: Int) {
      if !isOdd, pending < place {
        isOdd = !UnsafeRawBufferPointer(rebasing: bytes[pending..<place]).isText
      }
      pending = place
    }
  }
}
