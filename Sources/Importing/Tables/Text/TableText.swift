import Curriculum

/// The bytes of a text file as UTF-8, whatever encoding its program chose.
struct TableText {
  var utf8: [UInt8]
  /// What was assumed about the encoding.
  var finding: Finding?

  init(_ bytes: [UInt8]) {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      self.init(utf8OrWestern: Array(bytes.dropFirst(3)))
    } else if bytes.starts(with: [0xFF, 0xFE]) {
      self.init(utf16: bytes.dropFirst(2), isLittle: true)
    } else if bytes.starts(with: [0xFE, 0xFF]) {
      self.init(utf16: bytes.dropFirst(2), isLittle: false)
    } else if let isLittle = Self.looksLikeUTF16(bytes) {
      self.init(utf16: bytes[...], isLittle: isLittle)
      finding = Self.assumed("UTF-16", 1)
    } else {
      self.init(utf8OrWestern: bytes)
    }
  }

  /// Latin letters in UTF-16 have a zero as every other byte.
  private static func looksLikeUTF16(_ bytes: [UInt8]) -> Bool? {
    let head = bytes.prefix(512)
    guard head.count >= 8 else { return nil }
    let zeros = head.indices.filter { head[$0] == 0 }
    let odd = zeros.count { $0 % 2 == 1 }
    if odd * 10 > head.count * 4 { return true }
    if (zeros.count - odd) * 10 > head.count * 4 { return false }
    return nil
  }

  private init(utf16 bytes: ArraySlice<UInt8>, isLittle: Bool) {
    let pairs = stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2)
    let units = pairs.map { at in
      isLittle
        ? UInt16(bytes[at]) | UInt16(bytes[at + 1]) << 8
        : UInt16(bytes[at + 1]) | UInt16(bytes[at]) << 8
    }
    utf8 = Array(String(decoding: units, as: UTF16.self).utf8)
  }

  private init(utf8OrWestern bytes: [UInt8]) {
    if String(validating: bytes, as: UTF8.self) != nil {
      utf8 = bytes
      return
    }
    utf8 = []
    utf8.reserveCapacity(bytes.count + bytes.count / 8)
    var line = 1
    for byte in bytes {
      if byte == 0x0A { line += 1 }
      guard byte >= 0x80 else {
        utf8.append(byte)
        continue
      }
      if finding == nil { finding = Self.assumed("Windows-1252", line) }
      utf8.append(contentsOf: Self.western(byte).utf8)
    }
  }

  private static func assumed(_ encoding: String, _ line: Int) -> Finding {
    Finding(
      code: "TAB-110", severity: .warning, place: .document("line \(line)"),
      message: "The file does not say how its letters are encoded, and was read as \(encoding).",
      remedy: "Look at letters with accents and at quotation marks; if they are wrong, save the "
        + "table as “CSV UTF-8” and import it again.")
  }

  /// What Windows-1252 has from 0x80 to 0x9F; five of the places are empty.
  private static let special = Array(
    "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ".unicodeScalars)

  private static func western(_ byte: UInt8) -> Character {
    let place = Int(byte) - 0x80
    return Character(place < 32 ? special[place] : Unicode.Scalar(byte))
  }
}
