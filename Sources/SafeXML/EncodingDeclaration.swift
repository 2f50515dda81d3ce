/// The encoding that the first line of a part names.
enum EncodingDeclaration {
  /// The named encoding, unless it is one that Office files may use (ECMA-376 part 2, 8.1.4).
  ///
  /// Other encodings would need converters, which are more code to attack.
  static func refused(in chunk: UnsafeRawBufferPointer) -> String? {
    let head = String(decoding: chunk.prefix(256), as: UTF8.self)
    guard head.hasPrefix("<?xml"), let end = head.utf8.firstIndex(of: UInt8(ascii: ">")) else {
      return nil
    }
    let words = head[..<end].split { " \t\r\n='\"?".contains($0) }
    guard let word = words.firstIndex(of: "encoding"), words.index(after: word) < words.endIndex
    else { return nil }
    let name = String(words[words.index(after: word)])
    return allowed.contains(name.uppercased()) ? nil : name
  }

  // US-ASCII is the first half of UTF-8.
  private static let allowed: Set<String> = [
    "UTF-8", "UTF8", "UTF-16", "UTF-16LE", "UTF-16BE", "US-ASCII", "ASCII",
  ]
}
