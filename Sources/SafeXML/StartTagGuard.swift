import Glibc

/// Walks over the bytes of a part before libxml2 sees them.
///
/// libxml2 compares each attribute of a start tag with each other one, so a single tag of half
/// a megabyte costs it most of a minute; none of its own limits stops that. This walk needs a
/// nanosecond a byte, and also refuses declarations before they are parsed.
struct StartTagGuard {
  private enum State {
    case text
    case opened
    case declared
    case startTag
    case quoted(UInt8)
    case endTag
    case comment
    case instruction
    case characterData
  }

  private let limits: XMLLimits
  private var state = State.text
  private var length = 0
  private var attributes = 0
  // The last two bytes of a comment or the like, to find its end across chunks.
  private var previous: (UInt8, UInt8) = (0, 0)
  private var line = 1
  private var column = 1

  init(limits: XMLLimits) { self.limits = limits }

  /// Checks a chunk; the chunks of a part must come in order.
  mutating func check(_ chunk: UnsafeRawBufferPointer) throws(XMLReadingError) {
    guard let base = chunk.baseAddress else { return }
    let bytes = chunk.bindMemory(to: UInt8.self)
    var index = 0
    while index < bytes.count {
      switch state {
      case .text:
        guard let found = memchr(base + index, 0x3C, bytes.count - index) else {
          return countLines(bytes)
        }
        index = base.distance(to: UnsafeRawPointer(found)) + 1
        state = .opened
      case .opened:
        length = 0
        attributes = 0
        previous = (0, 0)
        switch bytes[index] {
        case UInt8(ascii: "/"): state = .endTag
        case UInt8(ascii: "?"): state = .instruction
        case UInt8(ascii: "!"): state = .declared
        default:
          state = .startTag
          continue
        }
        index += 1
      case .declared:
        switch bytes[index] {
        case UInt8(ascii: "-"): state = .comment
        case UInt8(ascii: "["): state = .characterData
        default: throw error(.documentType, at: index, of: bytes)
        }
        index += 1
      case .startTag, .quoted: index = try passStartTag(bytes, from: index)
      case .endTag, .comment, .instruction, .characterData:
        index = try passOther(bytes, from: index)
      }
    }
    countLines(bytes)
  }

  private mutating func passStartTag(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int
  ) throws(XMLReadingError) -> Int {
    var index = start
    if case .quoted(let quote) = state {
      while index < bytes.count, bytes[index] != quote { index += 1 }
      if index < bytes.count {
        state = .startTag
        index += 1
      }
    }
    while case .startTag = state, index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte == UInt8(ascii: ">") {
        state = .text
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        attributes += 1
        state = .quoted(byte)
      }
    }
    length += index - start
    if length > limits.startTag {
      throw error(.startTagTooLong(limit: limits.startTag), at: index, of: bytes)
    }
    if attributes > limits.attributes {
      throw error(.tooManyAttributes(limit: limits.attributes), at: index, of: bytes)
    }
    return index
  }

  private mutating func passOther(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int
  ) throws(XMLReadingError) -> Int {
    var index = start
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte == UInt8(ascii: ">"), endsHere {
        state = .text
        break
      }
      previous = (previous.1, byte)
    }
    length += index - start
    if length > limits.text {
      throw error(.textTooLong(limit: limits.text), at: index, of: bytes)
    }
    return index
  }

  private var endsHere: Bool {
    switch state {
    case .comment: previous == (UInt8(ascii: "-"), UInt8(ascii: "-"))
    case .characterData: previous == (UInt8(ascii: "]"), UInt8(ascii: "]"))
    case .instruction: previous.1 == UInt8(ascii: "?")
    default: true
    }
  }

  private mutating func countLines(_ bytes: UnsafeBufferPointer<UInt8>) {
    (line, column) = position(bytes.count, in: bytes)
  }

  private func position(_ index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> (Int, Int) {
    let passed = UnsafeBufferPointer(rebasing: bytes[..<index])
    var lines = 0
    for byte in passed { lines &+= byte == 0x0A ? 1 : 0 }
    guard lines > 0, let last = passed.lastIndex(of: 0x0A) else { return (line, column + index) }
    return (line + lines, index - last)
  }

  private func error(
    _ reason: XMLReadingError.Reason, at index: Int, of bytes: UnsafeBufferPointer<UInt8>
  ) -> XMLReadingError {
    let (line, column) = position(index, in: bytes)
    return XMLReadingError(reason, line: line, column: column)
  }
}
