/// The encoding that the first line of a part names.
enum EncodingDeclaration {
  /// The named encoding, unless it is one that Office files may use (ECMA-376 part 2, 8.1.4).
  ///
  /// Other encodings would need converters, which are more code to attack.
  static func refused(in chunk: UnsafeRawBufferPointer) -> String? {
    let head = chunk.prefix(256)
    guard head.starts(with: "<?xml".utf8), let end = head.firstIndex(of: UInt8(ascii: ">")) else {
      return nil
    }
    // By bytes, since every small part begins with this line.
    var rest = head[..<end]
    while let word = nextWord(of: &rest) {
      guard word.elementsEqual("encoding".utf8) else { continue }
      guard let name = nextWord(of: &rest).map(plain) else { return nil }
      return allowed.contains(name.uppercased()) ? nil : name
    }
    return nil
  }

  /// A name as it may be shown to people: whatever no name of an encoding holds is a "?".
  private static func plain(_ name: Slice<UnsafeRawBufferPointer>) -> String {
    let bytes = name.prefix(40).map { (0x21...0x7E).contains($0) ? $0 : UInt8(ascii: "?") }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func nextWord(
    of line: inout Slice<UnsafeRawBufferPointer>
  ) -> Slice<UnsafeRawBufferPointer>? {
    guard let start = line.firstIndex(where: { !isSeparator($0) }) else { return nil }
    let end = line[start...].firstIndex(where: isSeparator) ?? line.endIndex
    defer { line = line[end...] }
    return line[start..<end]
  }

  private static func isSeparator(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x09, 0x0A, 0x0D, 0x20, UInt8(ascii: "="), UInt8(ascii: "'"), UInt8(ascii: "\""),
      UInt8(ascii: "?"):
      true
    default: false
    }
  }

  // US-ASCII is the first half of UTF-8.
  private static let allowed: [String] = [
    "UTF-8", "UTF8", "UTF-16", "UTF-16LE", "UTF-16BE", "US-ASCII", "ASCII",
  ]
}
