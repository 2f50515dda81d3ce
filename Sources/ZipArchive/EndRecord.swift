/// The end of central directory record (APPNOTE 4.3.16), held against the file.
struct EndRecord {
  static let signature: UInt32 = 0x0605_4B50
  private static let length = 22
  private static let longestComment = 0xFFFF

  let offset: Int
  let entries: Int
  let directoryOffset: Int

  init(of view: ByteView, limits: ZipLimits) throws(ZipError) {
    offset = try Self.find(in: view)
    guard let disk = view.uint16(offset + 4), let directoryDisk = view.uint16(offset + 6),
      let here = view.uint16(offset + 8), let total = view.uint16(offset + 10),
      let size = view.uint32(offset + 12), let start = view.uint32(offset + 16)
    else { throw .truncated }
    guard total != 0xFFFF, size != 0xFFFF_FFFF, start != 0xFFFF_FFFF else {
      throw .unsupported(name: nil, .zip64)
    }
    guard disk == 0, directoryDisk == 0 else { throw .unsupported(name: nil, .severalDisks) }
    guard here == total else { throw .inconsistent(name: nil, .entryCount) }
    guard Int(start) + Int(size) == offset else { throw .inconsistent(name: nil, .directoryPlace) }
    guard Int(size) <= limits.directory else { throw .directoryTooLarge(limit: limits.directory) }
    guard Int(total) <= limits.entries else {
      throw .tooManyEntries(count: Int(total), limit: limits.entries)
    }
    entries = Int(total)
    directoryOffset = Int(start)
  }

  /// Finds the only record whose comment ends where the file ends.
  ///
  /// With two such records, programs disagree on what the archive holds (attack class Z07).
  private static func find(in view: ByteView) throws(ZipError) -> Int {
    var found: Int?
    var sawSignature = false
    let lowest = max(0, view.count - length - longestComment)
    for place in stride(from: view.count - length, through: lowest, by: -1)
    where view.uint32(place) == signature {
      sawSignature = true
      guard let comment = view.uint16(place + 20), place + length + Int(comment) == view.count
      else { continue }
      guard found == nil else { throw .inconsistent(name: nil, .secondEnd) }
      found = place
    }
    if let found { return found }
    throw sawSignature ? .inconsistent(name: nil, .trailingBytes) : .truncated
  }
}
