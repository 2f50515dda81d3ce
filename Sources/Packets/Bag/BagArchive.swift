package import ZipArchive

/// A bag as one ZIP file: what stands before and after the content of each of its files.
package struct BagArchive: Sendable {
  package let archive: StoredArchive
  private let contents: [String: BagContent]

  init(of bag: Bag) throws(ZipError) {
    var contents: [String: BagContent] = [:]
    var entries: [StoredArchive.Entry] = []
    for file in bag.files {
      let name = "\(bag.name)/\(file.path)"
      contents[name] = file.content
      entries.append(
        StoredArchive.Entry(name, size: file.content.size, sum: file.content.cyclicSum))
    }
    archive = try StoredArchive(entries)
    self.contents = contents
  }

  /// The pieces of the file, one after the other: bytes, and files that are copied.
  package var pieces: [BagContent] {
    var pieces: [BagContent] = []
    for entry in archive.entries {
      pieces.append(.bytes(archive.header(of: entry)))
      if let content = contents[entry.name] { pieces.append(content) }
    }
    return pieces + [.bytes(archive.ending)]
  }

  /// The whole file, where all its bytes are at hand.
  package var bytes: [UInt8]? {
    var whole: [UInt8] = []
    whole.reserveCapacity(archive.size)
    for piece in pieces {
      guard let bytes = piece.bytes else { return nil }
      whole += bytes
    }
    return whole
  }
}
