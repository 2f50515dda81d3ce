import CStemmer

/// Cuts English words down to their stems, with Snowball's algorithm.
struct Stemmer: ~Copyable {
  private let handle: OpaquePointer

  /// Nil when the library on this machine has no English.
  init?() {
    guard let handle = sb_stemmer_new("english", "UTF_8") else { return nil }
    self.handle = handle
  }

  deinit { sb_stemmer_delete(handle) }

  /// The stem of a word in small letters.
  func stem(_ word: String) -> String {
    let bytes = Array(word.utf8)
    // The library owns the answer only until the next call, so it is copied at once.
    let stem = bytes.withUnsafeBufferPointer { buffer -> String? in
      guard let pointer = sb_stemmer_stem(handle, buffer.baseAddress, Int32(buffer.count)) else {
        return nil
      }
      let length = Int(sb_stemmer_length(handle))
      return String(decoding: UnsafeBufferPointer(start: pointer, count: length), as: UTF8.self)
    }
    return stem ?? word
  }
}
