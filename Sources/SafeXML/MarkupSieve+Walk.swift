import Glibc

extension MarkupSieve {
  /// A walk over the bytes that are at hand.
  struct Walk {
    struct StartTag {
      /// The name of the element.
      var name: PassedOver.Name
      /// The place after its ">"; nil where that is not at hand.
      var end: Int?
      var attributes = 0
      /// Whether it is its own end tag.
      var isEmpty = false
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
    mutating func startTag(dropping attribute: PassedOver.Beginning) -> StartTag {
      if !dropped.isEmpty { dropped.removeAll(keepingCapacity: true) }
      var tag = StartTag(name: PassedOver.name(in: bytes, from: place + 1))
      var index = tag.name.end
      while true {
        // After the name or a value: what follows is the name of an attribute, if anything.
        let start = index + 1
        index = Self.mark(in: bytes, from: index)
        guard index < bytes.count else { return tag }
        let mark = bytes[index]
        guard mark != UInt8(ascii: ">") else { break }
        tag.attributes &+= 1
        index = Self.closing(mark, in: bytes, from: index + 1)
        guard index < bytes.count else { return tag }
        index &+= 1
        if attribute.begins(bytes, at: start), bytes[start - 1] == UInt8(ascii: " "),
          index < bytes.count, Self.endsValue(bytes[index]),
          !bytes[start..<index].prefix(while: { $0 != mark }).contains(where: { $0 <= 0x20 })
        {
          dropped.append((start - 1)..<index)
        }
      }
      tag.end = index + 1
      tag.isEmpty = bytes[index - 1] == UInt8(ascii: "/")
      return tag
    }

    /// Whether a value may be followed so; else leaving it out would join what it parts.
    private static func endsValue(_ byte: UInt8) -> Bool {
      byte <= 0x20 || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">")
    }

    private typealias Block = SIMD16<UInt8>

    /// The next quotation mark or end of a tag, or the end of the bytes.
    @inline(__always)
    private static func mark(in bytes: UnsafeRawBufferPointer, from start: Int) -> Int {
      place(in: bytes, from: start) { block in
        (block .== Block(repeating: UInt8(ascii: "\"")))
          .| (block .== Block(repeating: UInt8(ascii: ">")))
          .| (block .== Block(repeating: UInt8(ascii: "'")))
      } or: {
        $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "'")
      }
    }

    /// The next mark of a kind, or the end of the bytes.
    @inline(__always)
    private static func closing(
      _ mark: UInt8, in bytes: UnsafeRawBufferPointer, from start: Int
    ) -> Int {
      place(in: bytes, from: start) {
        $0 .== Block(repeating: mark)
      } or: {
        $0 == mark
      }
    }

    /// Names and values are short: sixteen bytes at a time, most searches end in the first block.
    @inline(__always)
    private static func place(
      in bytes: UnsafeRawBufferPointer, from start: Int,
      where isFound: (Block) -> SIMDMask<SIMD16<Int8>>, or isMark: (UInt8) -> Bool
    ) -> Int {
      var index = start
      while index &+ Block.scalarCount <= bytes.count {
        let block = bytes.loadUnaligned(fromByteOffset: index, as: Block.self)
        // Eight bits for each byte, all of them set where it was found.
        let halves = unsafeBitCast(isFound(block), to: SIMD2<UInt64>.self)
        if halves[0] != 0 { return index &+ halves[0].trailingZeroBitCount / 8 }
        if halves[1] != 0 { return index &+ 8 &+ halves[1].trailingZeroBitCount / 8 }
        index &+= Block.scalarCount
      }
      while index < bytes.count, !isMark(bytes[index]) { index &+= 1 }
      return index
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
        let piece = UnsafeRawBufferPointer(rebasing: bytes[pending..<place])
        isOdd = !piece.isText(isCutBefore: pending == 0, isCutAfter: place == bytes.count)
      }
      pending = place
    }
  }
}
