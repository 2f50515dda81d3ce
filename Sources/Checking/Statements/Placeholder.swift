/// Finds words that hold the place of words to come.
enum Placeholder {
  /// The first placeholder of a text as it is written; nil where the text is finished.
  static func first(in text: String) -> String? {
    var text = text
    return text.withUTF8 { bytes in
      for index in bytes.indices where starts[Int(bytes[index] | 0x20)] {
        if let length = length(in: bytes, at: index) {
          let rest = bytes[index..<min(bytes.count, index + length)]
          return String(decoding: rest, as: UTF8.self)
        }
      }
      return nil
    }
  }

  private typealias Bytes = UnsafeBufferPointer<UInt8>

  /// How long the placeholder is that begins at a byte; nil where none does.
  private static func length(in bytes: Bytes, at index: Int) -> Int? {
    let byte = bytes[index] | 0x20
    if byte == UInt8(ascii: "?") || byte == UInt8(ascii: "_") | 0x20 || byte == UInt8(ascii: "x") {
      let run = bytes[index...].prefix { $0 | 0x20 == byte }.count
      let isWhole = index == 0 || bytes[index - 1] | 0x20 != byte
      guard isWhole, run >= (byte == UInt8(ascii: "_") | 0x20 ? 5 : 3) else { return nil }
      // A blank within a sentence is a frame that learners fill: "I am _____."
      if byte == UInt8(ascii: "_") | 0x20 { return isAwaited(bytes, index) ? run : nil }
      let stands =
        byte != UInt8(ascii: "x") || isFree(bytes, index - 1) && isFree(bytes, index + run)
      return stands ? run : nil
    }
    for phrase in phrasesByStart[byte] ?? [] {
      let end = index + phrase.count
      guard end <= bytes.count, zip(bytes[index..<end], phrase).allSatisfy({ $0 | 0x20 == $1 })
      else { continue }
      let opens = byte == UInt8(ascii: "[") | 0x20 || byte == UInt8(ascii: "<") | 0x20
      guard isFree(bytes, end), opens || isFree(bytes, index - 1) else { continue }
      // "[Enter]" is a key.
      if phrase == enter, end == bytes.count || bytes[end] != UInt8(ascii: " ") { continue }
      // "The amount to be determined from a drawing" is finished.
      if phrase.starts(with: toBe), goesOn(bytes, end) { continue }
      return phrase.count
    }
    return nil
  }

  private static func isFree(_ bytes: Bytes, _ index: Int) -> Bool {
    guard bytes.indices.contains(index) else { return true }
    return !(UInt8(ascii: "a")...UInt8(ascii: "z")).contains(bytes[index] | 0x20)
  }

  /// Whether a blank opens a text or stands behind a colon, as in "Name: _____".
  private static func isAwaited(_ bytes: Bytes, _ index: Int) -> Bool {
    let before = bytes[..<index].last { $0 != UInt8(ascii: " ") }
    return before == nil || before == UInt8(ascii: ":")
  }

  /// Whether a word follows.
  private static func goesOn(_ bytes: Bytes, _ end: Int) -> Bool {
    bytes[end...].first { $0 != UInt8(ascii: " ") }
      .map { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0 | 0x20) } ?? false
  }

  private static let enter: [UInt8] = "[enter".utf8.map { $0 | 0x20 }

  private static let toBe: [UInt8] = "to be ".utf8.map { $0 | 0x20 }

  /// What stands for words to come, in small letters, folded as the text is.
  private static let phrases: [[UInt8]] = [
    "tbd", "tba", "t.b.d", "to be determined", "to be announced", "to be added", "lorem ipsum",
    "[insert", "[enter", "[your", "<insert", "<enter", "<your", "[type", "insert text here",
    "your text here", "click or tap here", "click here to enter",
  ].map { $0.utf8.map { $0 | 0x20 } }

  /// Whether a placeholder may begin with a byte: most bytes are passed over by one look.
  private static let starts: [Bool] = {
    var starts = [Bool](repeating: false, count: 256)
    for byte in phrases.map({ $0[0] }) + "?_x".utf8.map({ $0 | 0x20 }) { starts[Int(byte)] = true }
    return starts
  }()

  private static let phrasesByStart: [UInt8: [[UInt8]]] = Dictionary(grouping: phrases) { $0[0] }
}
