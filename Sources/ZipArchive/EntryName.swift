/// The rules for names inside an archive, which reading and writing share.
package enum EntryName {
  /// Whether a name stays inside of the archive and can be shown (attack class Z12).
  static func isSafe(_ name: String) -> Bool {
    let bytes = name.utf8
    guard !bytes.isEmpty, bytes.count <= 255 else { return false }
    // Bytes that are no UTF-8 arrive as U+FFFD.
    if name.unicodeScalars.contains(where: {
      $0.value < 0x20 || $0.value == 0x7F || $0 == "\u{FFFD}"
    }) {
      return false
    }
    let parts = name.split(omittingEmptySubsequences: false) { $0 == "/" || $0 == "\\" }
    guard let first = parts.first, !first.isEmpty, !first.contains(":") else { return false }
    return !parts.contains { $0 == ".." || $0 == "." }
  }

  /// One spelling for all names that some program takes for the same one (attack class Z05).
  package static func canonical(_ name: String) -> String {
    var folded: [UInt8] = []
    folded.reserveCapacity(name.utf8.count)
    let bytes = Array(name.utf8)
    var index = 0
    while index < bytes.count {
      var byte = bytes[index]
      if byte == UInt8(ascii: "%"), index + 2 < bytes.count,
        let high = hexadecimal(bytes[index + 1]), let low = hexadecimal(bytes[index + 2])
      {
        byte = high << 4 | low
        index += 2
      }
      switch byte {
      case UInt8(ascii: "\\"): byte = UInt8(ascii: "/")
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte |= 0x20
      default: break
      }
      folded.append(byte)
      index += 1
    }
    return String(decoding: folded, as: UTF8.self)
  }

  private static func hexadecimal(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
