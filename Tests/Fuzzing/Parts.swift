import ZipArchive

/// The parts of a package, out of their archive.
struct Parts {
  struct Part {
    var name: String
    var bytes: [UInt8]
  }

  var all: [Part]

  /// Takes an archive apart; nil where it is none, or where nothing is in it.
  init?(of archive: [UInt8]) {
    guard let reader = try? ZipReader(archive) else { return nil }
    all = reader.entries.compactMap { entry in
      guard entry.size <= Self.longest, let bytes = try? reader.read(entry.name) else { return nil }
      return Part(name: entry.name, bytes: bytes)
    }
    guard !all.isEmpty else { return nil }
  }

  /// Puts the parts into an archive again, most often stored: that is cheap to make and to read.
  func archive(deflated: Bool) -> [UInt8]? {
    var writer = ZipWriter()
    for part in all { writer.add(part.name, part.bytes, deflated ? .deflated : .stored) }
    return try? writer.finish()
  }

  // Larger parts only make the fuzzer slow.
  private static let longest = 1 << 20
}
