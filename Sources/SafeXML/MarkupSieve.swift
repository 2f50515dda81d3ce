/// Walks over the bytes of a part before libxml2 sees them, bounds each tag, and leaves out what
/// nobody reads.
///
/// libxml2 compares each attribute of a start tag with each other one, so a single tag of half
/// a megabyte costs it most of a minute; none of its own limits stops that. And it spends forty
/// times as long on a byte as this walk, most of them in borders, widths and spacing that no
/// reader asks for. So tags are bounded here, declarations refused, and the elements and
/// attributes that a vocabulary passes over never reach the parser.
struct MarkupSieve {
  private enum Mode { case content, comment, instruction, characterData }

  private let limits: XMLLimits
  private let passedOver: PassedOver
  private var mode = Mode.content
  /// Open elements of the subtree that is left out.
  private var depth = 0
  /// Bytes of the comment or the like so far.
  private var length = 0
  /// The last two bytes of a comment or the like, to find its end across chunks.
  private var previous: (UInt8, UInt8) = (0, 0)
  /// What is read but waits for the rest of its tag, before it the bytes of the next chunk.
  private var waiting: [UInt8] = []
  /// Where the walk stands in the part; counted only where a refusal must tell its place.
  private var position: TextPosition?

  init(limits: XMLLimits, passedOver: PassedOver, tellsPlaces: Bool) {
    self.limits = limits
    self.passedOver = passedOver
    position = tellsPlaces ? TextPosition() : nil
  }

  /// What stands at the end of the part without having ended.
  var rest: [UInt8] { waiting }

  /// Appends what is left of a chunk to the kept bytes; the chunks of a part come in order.
  mutating func sift(
    _ chunk: UnsafeRawBufferPointer, into kept: inout [UInt8]
  ) throws(XMLReadingError) {
    guard !waiting.isEmpty else { return try walk(chunk, into: &kept) }
    waiting.append(contentsOf: chunk)
    let bytes = waiting
    waiting = []
    try bytes.withUnsafeBufferPointer { (bytes) throws(XMLReadingError) in
      try walk(UnsafeRawBufferPointer(bytes), into: &kept)
    }
  }

  private mutating func walk(
    _ bytes: UnsafeRawBufferPointer, into kept: inout [UInt8]
  ) throws(XMLReadingError) {
    var walk = Walk(bytes: bytes)
    while walk.place < bytes.count {
      switch mode {
      case .content:
        guard let mark = walk.find(UInt8(ascii: "<")) else {
          walk.place = bytes.count
          continue
        }
        walk.place = mark
        guard try passMarkup(&walk, into: &kept) else {
          // The tag goes on in the next chunk.
          walk.flush(upTo: mark, keeping: depth == 0, into: &kept)
          try judge(walk)
          waiting.append(contentsOf: bytes[mark...])
          position?.advance(over: bytes[..<mark])
          return
        }
      case .comment, .instruction, .characterData: try passOther(&walk)
      }
    }
    walk.flush(upTo: bytes.count, keeping: depth == 0, into: &kept)
    try judge(walk)
    position?.advance(over: bytes[...])
  }

  /// Whether all that was left out has ended.
  var isBalanced: Bool { depth == 0 }

  /// What never reaches the parser must be text all the same.
  private func judge(_ walk: Walk) throws(XMLReadingError) {
    if walk.isOdd { throw refusal(.characters, at: 0, of: walk.bytes) }
  }

  /// Passes what begins with "<"; false where more bytes are needed to tell.
  private mutating func passMarkup(
    _ walk: inout Walk, into kept: inout [UInt8]
  ) throws(XMLReadingError) -> Bool {
    let mark = walk.place
    guard mark + 2 < walk.bytes.count else { return false }
    switch walk.bytes[mark + 1] {
    case UInt8(ascii: "/"):
      guard let end = walk.find(UInt8(ascii: ">")) else { return try mayWait(walk) }
      try bound(walk, end: end)
      walk.place = end + 1
      guard depth > 0 else { return true }
      depth -= 1
      if depth == 0 { walk.skip(to: end + 1) }
    case UInt8(ascii: "?"): begin(.instruction, &walk, after: 2)
    case UInt8(ascii: "!"):
      switch walk.bytes[mark + 2] {
      case UInt8(ascii: "-"):
        // "<!-->" is no whole comment: its two dashes only begin it.
        guard mark + 3 < walk.bytes.count else { return false }
        begin(.comment, &walk, after: 4)
      case UInt8(ascii: "["): begin(.characterData, &walk, after: 3)
      default: throw refusal(.documentType, at: mark + 2, of: walk.bytes)
      }
    default: return try passStartTag(&walk, into: &kept)
    }
    return true
  }

  private mutating func passStartTag(
    _ walk: inout Walk, into kept: inout [UInt8]
  ) throws(XMLReadingError) -> Bool {
    let mark = walk.place
    let tag = walk.startTag(dropping: passedOver.attribute)
    let end = tag.end ?? walk.bytes.count
    guard tag.attributes <= limits.attributes else {
      throw refusal(.tooManyAttributes(limit: limits.attributes), at: end, of: walk.bytes)
    }
    try bound(walk, end: end)
    guard tag.end != nil else { return false }
    walk.place = end
    if depth > 0 {
      if !tag.isEmpty { depth += 1 }
    } else if passedOver.contains(tag.name, in: walk.bytes) {
      walk.flush(upTo: mark, keeping: true, into: &kept)
      if tag.isEmpty { walk.skip(to: end) } else { depth = 1 }
    } else if !walk.dropped.isEmpty {
      for attribute in walk.dropped {
        walk.flush(upTo: attribute.lowerBound, keeping: true, into: &kept)
        walk.skip(to: attribute.upperBound)
      }
    }
    return true
  }

  private mutating func begin(_ next: Mode, _ walk: inout Walk, after count: Int) {
    mode = next
    length = 0
    previous = (0, 0)
    walk.place += count
  }

  private mutating func passOther(_ walk: inout Walk) throws(XMLReadingError) {
    let start = walk.place
    let end = walk.find(UInt8(ascii: ">")) ?? walk.bytes.count
    if end >= start + 2 {
      previous = (walk.bytes[end - 2], walk.bytes[end - 1])
    } else if end == start + 1 {
      previous = (previous.1, walk.bytes[end - 1])
    }
    length += min(end + 1, walk.bytes.count) - start
    guard length <= limits.text else {
      throw refusal(.textTooLong(limit: limits.text), at: end, of: walk.bytes)
    }
    walk.place = end
    guard end < walk.bytes.count else { return }
    walk.place = end + 1
    if endsHere { mode = .content } else { previous = (previous.1, UInt8(ascii: ">")) }
  }

  private var endsHere: Bool {
    switch mode {
    case .content: true
    case .comment: previous == (UInt8(ascii: "-"), UInt8(ascii: "-"))
    case .characterData: previous == (UInt8(ascii: "]"), UInt8(ascii: "]"))
    case .instruction: previous.1 == UInt8(ascii: "?")
    }
  }

  /// Bounds a tag that begins where the walk stands.
  private func bound(_ walk: Walk, end: Int) throws(XMLReadingError) {
    guard end - walk.place <= limits.startTag else {
      throw refusal(.startTagTooLong(limit: limits.startTag), at: end, of: walk.bytes)
    }
  }

  private func mayWait(_ walk: Walk) throws(XMLReadingError) -> Bool {
    try bound(walk, end: walk.bytes.count)
    return false
  }

  private func refusal(
    _ reason: XMLReadingError.Reason, at index: Int, of bytes: UnsafeRawBufferPointer
  ) -> XMLReadingError {
    var place = position ?? TextPosition()
    place.advance(over: bytes[..<min(index, bytes.count)])
    return XMLReadingError(reason, line: place.line, column: place.column)
  }
}
