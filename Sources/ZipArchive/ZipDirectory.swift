/// The central directory, read strictly: nothing is inflated until all of it is consistent.
struct ZipDirectory {
  private static let centralSignature: UInt32 = 0x0201_4B50
  private static let localSignature: UInt32 = 0x0403_4B50
  private static let encryptionBits: UInt16 = 0x2041

  private(set) var entries: [ZipEntry] = []
  /// Whether the two copies of some date differ, as in every file of Word for the web.
  private(set) var hasDifferingDates = false
  private let view: ByteView
  private let end: EndRecord

  init(of view: ByteView, limits: ZipLimits) throws(ZipError) {
    self.view = view
    end = try EndRecord(of: view, limits: limits)
    var place = end.directoryOffset
    for index in 0..<end.entries {
      entries.append(try Self.entry(at: &place, index: index, of: view, before: end.offset))
    }
    guard place == end.offset else { throw .inconsistent(name: nil, .entryCount) }
    try refuseDuplicates()
    try checkLocalHeaders()
    let total = entries.reduce(0) { $0 + ($1.isXML ? $1.size : 0) }
    guard total <= limits.total else { throw .archiveTooLarge(limit: limits.total) }
  }

  private static func entry(
    at place: inout Int, index: Int, of view: ByteView, before end: Int
  ) throws(ZipError) -> ZipEntry {
    guard view.uint32(place) == centralSignature, let flags = view.uint16(place + 8),
      let method = view.uint16(place + 10), let date = view.uint32(place + 12),
      let checksum = view.uint32(place + 16), let compressed = view.uint32(place + 20),
      let size = view.uint32(place + 24),
      let nameLength = view.uint16(place + 28), let extraLength = view.uint16(place + 30),
      let commentLength = view.uint16(place + 32), let disk = view.uint16(place + 34),
      let local = view.uint32(place + 42)
    else { throw .inconsistent(name: nil, .entryCount) }
    let nameStart = place + 46
    let next = nameStart + Int(nameLength) + Int(extraLength) + Int(commentLength)
    guard next <= end else { throw .inconsistent(name: nil, .bounds) }
    let name = view.name(nameStart..<(nameStart + Int(nameLength)))
    guard EntryName.isSafe(name) else { throw .unsafeName(name) }
    guard flags & encryptionBits == 0 else { throw .encryptedEntry(name: name) }
    guard let method = ZipMethod(rawValue: method) else {
      throw .unsupported(name: name, .method)
    }
    guard compressed != 0xFFFF_FFFF, size != 0xFFFF_FFFF, local != 0xFFFF_FFFF else {
      throw .unsupported(name: name, .zip64)
    }
    guard disk == 0 else { throw .unsupported(name: name, .severalDisks) }
    if method == .stored, compressed != size { throw .inconsistent(name: name, .sizes) }
    place = next
    return ZipEntry(
      name: name, method: method, compressedSize: Int(compressed), size: Int(size), index: index,
      date: date, checksum: checksum, flags: flags, localOffset: Int(local),
      nameBytes: nameStart..<(nameStart + Int(nameLength)))
  }

  private func refuseDuplicates() throws(ZipError) {
    var seen: Set<String> = []
    for entry in entries where !seen.insert(EntryName.canonical(entry.name)).inserted {
      throw .duplicateName(entry.name)
    }
  }

  /// Holds each local header against the directory, and each entry against the next one.
  private mutating func checkLocalHeaders() throws(ZipError) {
    var free = 0
    for entry in entries.sorted(by: { $0.localOffset < $1.localOffset }) {
      guard entry.localOffset >= free else { throw .overlap(name: entry.name) }
      let data = try checkLocalHeader(of: entry)
      if view.uint32(entry.localOffset + 10) != entry.date { hasDifferingDates = true }
      free = data + entry.compressedSize
      guard free <= end.directoryOffset else { throw .inconsistent(name: entry.name, .bounds) }
    }
  }

  /// Checks one local header (APPNOTE 4.3.7) and returns where the data starts.
  private func checkLocalHeader(of entry: ZipEntry) throws(ZipError) -> Int {
    let place = entry.localOffset
    guard view.uint32(place) == Self.localSignature, let flags = view.uint16(place + 6),
      let method = view.uint16(place + 8), let checksum = view.uint32(place + 14),
      let compressed = view.uint32(place + 18), let size = view.uint32(place + 22),
      let nameLength = view.uint16(place + 26), let extraLength = view.uint16(place + 28)
    else { throw .inconsistent(name: entry.name, .localHeader) }
    let nameStart = place + 30
    let data = nameStart + Int(nameLength) + Int(extraLength)
    guard data <= end.directoryOffset else { throw .inconsistent(name: entry.name, .bounds) }
    guard view.isSame(nameStart..<(nameStart + Int(nameLength)), entry.nameBytes) else {
      throw .inconsistent(name: entry.name, .name)
    }
    guard method == entry.method.rawValue else { throw .inconsistent(name: entry.name, .method) }
    guard flags & 0x0009 == entry.flags & 0x0009 else {
      throw .inconsistent(name: entry.name, .flags)
    }
    // With a descriptor the header may leave these three at zero.
    let mayBeZero = entry.hasDataDescriptor
    guard checksum == entry.checksum || (mayBeZero && checksum == 0) else {
      throw .inconsistent(name: entry.name, .checksum)
    }
    for (local, central) in [(compressed, entry.compressedSize), (size, entry.size)]
    where Int(local) != central && !(mayBeZero && local == 0) {
      throw .inconsistent(name: entry.name, .sizes)
    }
    return data
  }
}
