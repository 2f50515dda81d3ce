import OfficePackage
import SafeXML

/// A short sum of what the body of a document says, to notice later that somebody edited it.
///
/// Letters and digits count, and not how they look or how Word parts them into runs, so that a
/// document that was only opened and saved keeps its sum. It is the 64-bit FNV-1a sum: it notices
/// an edit, and withstands nobody who means to hide one.
package struct TextSum: Hashable, Sendable, CustomStringConvertible {
  private var sum: UInt64 = 0xcbf2_9ce4_8422_2325

  private init() {}

  private mutating func add(_ texts: [UInt8]) {
    for byte in texts where Self.counts(byte) {
      sum = (sum ^ UInt64(byte)) &* 0x100_0000_01b3
    }
  }

  /// Sums up a part that was just written; nil where it cannot be read.
  init?(ofPart bytes: [UInt8]) {
    let sum = try? XMLTree.texts(
      in: WordName.t.rawValue, of: bytes, vocabulary: WordName.vocabulary, into: TextSum(),
      add: { $0.add($1) })
    guard let sum else { return nil }
    self = sum
  }

  /// Sums up the body of a document.
  init(of package: OfficePackage) throws(OfficePackageError) {
    self = try package.texts(
      in: WordName.t.rawValue, of: package.mainPart, vocabulary: WordName.vocabulary,
      into: TextSum(), add: { $0.add($1) })
  }

  /// Sums up a Word file; nil where it cannot be read.
  package init?(ofFile bytes: [UInt8]) {
    guard let package = try? OfficePackage(reading: bytes), let sum = try? TextSum(of: package)
    else { return nil }
    self = sum
  }

  /// Sixteen hexadecimal digits.
  package var description: String {
    let digits = String(sum, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  private static func counts(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...:
      true
    default: false
    }
  }
}
