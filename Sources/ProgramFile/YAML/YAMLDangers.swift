/// Looks over the bytes of a YAML file before a parser does.
///
/// The parser expands aliases while it composes and compares keys by all they hold, so nine lines
/// of aliases to aliases can keep it busy for years. What it would build is therefore bounded
/// from the bytes alone.
enum YAMLDangers {
  static func check(_ text: String) throws(ProgramFileError) {
    guard text.utf8.count <= ProgramFileLimits.bytes else {
      throw ProgramFileError(
        .tooLarge,
        "The file is larger than \(ProgramFileLimits.bytes >> 20) MB, the limit of a program's file.",
        "Keep long documents beside the file and list them under \"attachments\".", at: .start)
    }
    let danger = text.utf8.withContiguousStorageIfAvailable { scan($0) } ?? nil
    guard let danger else { return }
    throw ProgramFileError(
      danger.kind, danger.message, danger.remedy,
      at: position(ofByte: danger.offset, in: text))
  }

  /// Whether a written file holds a pair of words that looks like an anchor and its alias.
  static func looksAnchored(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { scan($0)?.kind == .anchor }
  }

  private struct Danger {
    var kind: FileRemark
    var offset: Int
    var message: String
    var remedy: String
  }

  private static func scan(_ bytes: UnsafeBufferPointer<UInt8>) -> Danger? {
    var entries = 0
    var anchors: Set<UInt64> = []
    var aliases: [UInt64: Int] = [:]
    var before = UInt8(ascii: "\n")
    for offset in bytes.indices {
      let byte = bytes[offset]
      defer { before = byte }
      // Letters, which are most of a file, and all bytes of other scripts need no look.
      if byte >= UInt8(ascii: "A"), byte != UInt8(ascii: "["), byte != UInt8(ascii: "{"),
        byte != 0x7F
      {
        continue
      }
      switch byte {
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: ","), UInt8(ascii: "["),
        UInt8(ascii: "{"), UInt8(ascii: ":"), UInt8(ascii: "?"):
        entries += 1
      case UInt8(ascii: "-") where before != UInt8(ascii: "-"):
        entries += 1
      case UInt8(ascii: "&") where startsToken(after: before):
        entries += 1
        if let name = name(bytes, from: offset + 1) { anchors.insert(name) }
      case UInt8(ascii: "*") where startsToken(after: before):
        entries += 1
        if let name = name(bytes, from: offset + 1) { aliases[name] = aliases[name] ?? offset }
      case 0x00...0x08, 0x0B, 0x0C, 0x0E...0x1F, 0x7F:
        return Danger(
          kind: .syntax, offset: offset,
          message: "A control character (number \(byte)) stands here.",
          remedy: "Delete it; an editor may show it as a box or not at all.")
      default: break
      }
      guard entries <= ProgramFileLimits.entries else {
        return Danger(
          kind: .tooManyEntries, offset: offset,
          message: "The file has more than \(ProgramFileLimits.entries) entries.",
          remedy: "Split it: one file for each program.")
      }
    }
    guard let alias = aliases.filter({ anchors.contains($0.key) }).map(\.value).min() else {
      return nil
    }
    return Danger(
      kind: .anchor, offset: alias,
      message: "A YAML alias (a word that starts with \"*\") stands here, and its anchor with \"&\""
        + " elsewhere.",
      remedy: "Write the value out at each place; put texts that start with \"*\" or \"&\" in "
        + "double quotes.")
  }

  private static func startsToken(after byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: " "), UInt8(ascii: "\t"),
      UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: ","), UInt8(ascii: ":"),
      UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "]"), UInt8(ascii: "}"):
      true
    default: byte >= 0x80
    }
  }

  /// The sum of an anchor's name: letters, digits, hyphens and underscores.
  private static func name(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> UInt64? {
    var sum: UInt64 = 0xcbf2_9ce4_8422_2325
    var end = start
    while end < bytes.count, isNameByte(bytes[end]) {
      sum = (sum ^ UInt64(bytes[end])) &* 0x100_0000_01b3
      end += 1
    }
    return end > start ? sum : nil
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
      true
    default: false
    }
  }

  static func position(ofByte offset: Int, in text: String) -> FilePosition {
    var position = FilePosition.start
    var before: Unicode.Scalar = " "
    let end = text.utf8.index(text.startIndex, offsetBy: offset)
    for scalar in text[..<end].unicodeScalars {
      if scalar == "\n" && before == "\r" {
        // The two are one line break, which has been counted.
      } else if scalar == "\n" || scalar == "\r" {
        position = FilePosition(line: position.line + 1, column: 1)
      } else {
        position = FilePosition(line: position.line, column: position.column + 1)
      }
      before = scalar
    }
    return position
  }
}
