import OfficePackage

/// How many pages a file says that it has.
///
/// A PDF counts its pages in the root of their tree, and Word leaves what it counted last beside
/// the document. What says nothing of its pages has none here; nobody guesses.
enum PageCount {
  /// The pages of a PDF or a Word file; nil where the file does not say.
  static func of(_ bytes: [UInt8]) -> Int? {
    bytes.starts(with: "%PDF-".utf8) ? ofPDF(bytes) : ofWord(bytes)
  }

  private static func ofWord(_ bytes: [UInt8]) -> Int? {
    guard bytes.starts(with: "PK".utf8), let package = try? OfficePackage(reading: bytes),
      let properties = try? package.bytes(of: PartName("docProps/app.xml"))
    else { return nil }
    return number(after: "<Pages>", in: properties[...])
  }

  /// The highest count of a node of the page tree: the root counts all.
  private static func ofPDF(_ bytes: [UInt8]) -> Int? {
    var most: Int?
    var rest = bytes[...]
    while let found = range(of: "/Pages", in: rest) {
      rest = bytes[found.upperBound...]
      guard isType(bytes[..<found.lowerBound]), rest.first.map({ !isLetter($0) }) ?? true else {
        continue
      }
      let start = bytes[..<found.lowerBound].lastIndex(of: UInt8(ascii: "j")) ?? 0
      let end = range(of: "endobj", in: rest)?.lowerBound ?? bytes.endIndex
      let object = bytes[start..<end]
      if let count = number(after: "/Count", in: object) { most = max(most ?? 0, count) }
    }
    return most
  }

  /// Whether the name that ends here is the type of an object.
  private static func isType(_ before: ArraySlice<UInt8>) -> Bool {
    before.suffix(16).reversed().drop { isBlank($0) }.starts(with: "epyT/".utf8)
  }

  private static func number(after words: String, in bytes: ArraySlice<UInt8>) -> Int? {
    guard let found = range(of: words, in: bytes) else { return nil }
    let digits = bytes[found.upperBound...].drop { isBlank($0) }.prefix(7)
      .prefix { (0x30...0x39).contains($0) }
    return Int(String(decoding: digits, as: UTF8.self)).flatMap { $0 > 0 ? $0 : nil }
  }

  private static func range(of words: String, in bytes: ArraySlice<UInt8>) -> Range<Int>? {
    let pattern = Array(words.utf8)
    var start = bytes.startIndex
    while let first = bytes[start...].firstIndex(of: pattern[0]) {
      if bytes[first...].starts(with: pattern) { return first..<(first + pattern.count) }
      start = first + 1
    }
    return nil
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }
}
