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
  ///
  /// One pass from object to object, so that no file is gone through twice; a file of more objects
  /// than anybody's letter has is not asked.
  private static func ofPDF(_ bytes: [UInt8]) -> Int? {
    var most: Int?
    var start = bytes.startIndex
    for _ in 0..<mostObjects {
      guard let found = range(of: "endobj", in: bytes[start...]) else {
        let last = count(in: bytes[start...].prefix(mostBytesOfNode))
        return last.map { max(most ?? 0, $0) } ?? most
      }
      if let count = count(in: bytes[start..<found.lowerBound].prefix(mostBytesOfNode)) {
        most = max(most ?? 0, count)
      }
      start = found.upperBound
    }
    return nil
  }

  /// The count of an object that is a node of the page tree; nil for any other.
  private static func count(in object: ArraySlice<UInt8>) -> Int? {
    var rest = object
    while let found = range(of: "/Pages", in: rest) {
      rest = object[found.upperBound...]
      let isName = rest.first.map { !isLetter($0) } ?? true
      guard isName, isType(object[..<found.lowerBound]) else { continue }
      return number(after: "/Count", in: object)
    }
    return nil
  }

  private static let mostObjects = 500_000
  /// A node of the tree is a short dictionary; what is longer begins with another object's data.
  private static let mostBytesOfNode = 1 << 20

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
