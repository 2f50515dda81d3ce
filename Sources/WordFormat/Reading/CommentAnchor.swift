/// Where a comment is attached, gathered while the text is read.
struct CommentAnchor {
  var place: WordPlace
  private var bytes: [UInt8] = []
  /// Whether a paragraph ended after the last word.
  private var isParted = false
  /// Whether the words are already longer than anybody quotes.
  private(set) var isFull = false

  init(place: WordPlace) { self.place = place }

  /// The words it is attached to, ending in "…" where they go on.
  var quoted: String { String(decoding: bytes, as: UTF8.self) + (isFull ? "…" : "") }

  /// Parts the words so far from those of the next paragraph.
  mutating func part() { isParted = !bytes.isEmpty }

  /// Adds text as long as there is room, and never half a character.
  mutating func quote(_ text: UnsafeBufferPointer<UInt8>, most: Int) {
    if isParted, !text.isEmpty {
      isParted = false
      bytes.append(0x20)
    }
    var room = max(0, most - bytes.count)
    if text.count <= room { return bytes.append(contentsOf: text) }
    isFull = true
    while room > 0, text[room] & 0xC0 == 0x80 { room -= 1 }
    bytes.append(contentsOf: text.prefix(max(0, room)))
  }
}
