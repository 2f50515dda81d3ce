/// The name of a program within a journal, as it stands in addresses: `nursing-assistant`.
package struct ProgramKey: Hashable, Sendable, Comparable, CustomStringConvertible {
  package let rawValue: String

  /// Takes small letters, digits and hyphens, at most 64; nil for anything else.
  package init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard let first = bytes.first, bytes.count <= 64, first != UInt8(ascii: "-"),
      bytes.allSatisfy({
        switch $0 {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
          UInt8(ascii: "-"):
          true
        default: false
        }
      })
    else { return nil }
    rawValue = text
  }

  /// A key made from a title or the name of a file, `program` where nothing of it can be used.
  package init(madeFrom words: String) {
    var bytes: [UInt8] = []
    for byte in words.utf8 where bytes.count < 64 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        bytes.append(byte)
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): bytes.append(byte + 32)
      default:
        if bytes.last != UInt8(ascii: "-"), !bytes.isEmpty { bytes.append(UInt8(ascii: "-")) }
      }
    }
    while bytes.last == UInt8(ascii: "-") { bytes.removeLast() }
    rawValue = bytes.isEmpty ? "program" : String(decoding: bytes, as: UTF8.self)
  }

  package var description: String { rawValue }

  package static func < (left: ProgramKey, right: ProgramKey) -> Bool {
    left.rawValue < right.rawValue
  }
}
