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
    let words = head[..<end].split { separators.contains($0) }
    guard let word = words.firstIndex(where: { $0.elementsEqual("encoding".utf8) }),
      words.index(after: word) < words.endIndex
    else { return nil }
    let name = String(decoding: words[words.index(after: word)], as: UTF8.self)
    return allowed.contains(name.uppercased()) ? nil : name
  }

  private static let separators: [UInt8] = Array(" \t\r\n='\"?".utf8)

  // US-ASCII is the first half of UTF-8.
  private static let allowed: [String] = [
    "UTF-8", "UTF8", "UTF-16", "UTF-16LE", "UTF-16BE", "US-ASCII", "ASCII",
  ]
}
