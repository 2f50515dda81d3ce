/// Where the last chunk of a part begins that the parser was given before it refused the part.
struct PlaceOfRefusal {
  private(set) var position = TextPosition()
  /// The bytes of all chunks so far.
  private(set) var bytes = 0
  private var lastChunk = 0
  private var passed = 0
  private var transcoder: Transcoder?

  /// Counts a chunk that the parser is given.
  mutating func handOver(_ count: Int) {
    bytes += count
    lastChunk = count
  }

  /// Passes the same chunks once more, which takes next to nothing; false at the last of them.
  mutating func pass(_ chunk: UnsafeRawBufferPointer) -> Bool {
    let rest = bytes - lastChunk - passed
    let begun = UnsafeRawBufferPointer(rebasing: chunk.prefix(rest))
    if passed == 0 { transcoder = Transcoder(head: chunk) }
    if transcoder?.encoding == .utf8 {
      position.advance(over: begun[...])
    } else {
      // Letters of UTF-16 may hold the byte of a line break.
      transcoder?.transcode(begun)?.withUnsafeBytes { position.advance(over: $0[...]) }
    }
    passed += begun.count
    return rest > chunk.count
  }
}
