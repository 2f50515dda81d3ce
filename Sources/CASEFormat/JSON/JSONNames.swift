/// The names of fields already seen, so that a name is made into a `String` only once a text.
struct JSONNames {
  private var slots = [String?](repeating: nil, count: 256)

  /// The name between two positions; nil when the bytes are not UTF-8.
  mutating func name(of bytes: [UInt8], _ start: Int, _ end: Int) -> String? {
    // FNV-1a, folded to the size of the table; a collision only costs a new string.
    var hash: UInt32 = 2_166_136_261
    for index in start..<end { hash = (hash ^ UInt32(bytes[index])) &* 16_777_619 }
    let slot = Int((hash ^ (hash >> 8) ^ (hash >> 16)) & 255)
    if let known = slots[slot], known.utf8.count == end - start,
      known.utf8.elementsEqual(bytes[start..<end])
    {
      return known
    }
    guard let name = String(validating: bytes[start..<end], as: UTF8.self) else { return nil }
    slots[slot] = name
    return name
  }
}
