/// An archive, opened strictly: whatever two programs could read differently is refused.
///
/// The directory is scanned and bounded here first; libzip then checks it once more and
/// inflates.
package struct ZipReader: Sendable {
  /// The entries in the order of the directory, without mere folders.
  package let entries: [ZipEntry]
  /// The limits that reading keeps to.
  package let limits: ZipLimits
  let content: ZipContent
  private let places: [String: Int]

  /// Opens the bytes of a whole file.
  package init(_ bytes: [UInt8], limits: ZipLimits = .office) throws(ZipError) {
    let all = try bytes.withUnsafeBufferPointer { (buffer) throws(ZipError) -> [ZipEntry] in
      let raw = UnsafeRawBufferPointer(buffer)
      try Self.refuseOtherFiles(raw)
      let directory = try ZipDirectory(of: ByteView(bytes: raw), limits: limits)
      // The check of libzip also compares what ours does not, such as extra fields. But it
      // takes two dates of one entry for an attack, and Word for the web writes two.
      _ = try ZipHandle(opening: raw, checkingConsistency: !directory.hasDifferingDates)
      return directory.entries
    }
    self.init(of: .bytes(bytes), all, limits)
  }

  /// Opens an archive that is never in memory as a whole.
  ///
  /// Of its entries only one is read at a time, so no receiver may ask for another.
  package init(of source: any ZipSource, limits: ZipLimits) throws(ZipError) {
    let head = source.bytes(at: 0, atMost: 4096) ?? []
    try head.withUnsafeBufferPointer { (head) throws(ZipError) in
      try Self.refuseOtherFiles(UnsafeRawBufferPointer(head))
    }
    let directory = try ZipDirectory(of: ByteView(of: source), limits: limits)
    let handle = try ZipHandle(
      reading: source, checkingConsistency: !directory.hasDifferingDates)
    self.init(of: .source(ZipContent.Kept(handle)), directory.entries, limits)
  }

  private init(of content: ZipContent, _ all: [ZipEntry], _ limits: ZipLimits) {
    self.content = content
    self.limits = limits
    entries = all.filter { !$0.isFolder }
    var places: [String: Int] = [:]
    for (place, entry) in entries.enumerated() {
      places[EntryName.canonical(entry.name)] = place
    }
    self.places = places
  }

  /// The entry of a name, however its letters and slashes are written.
  package func entry(_ name: String) -> ZipEntry? {
    places[EntryName.canonical(name)].map { entries[$0] }
  }

  /// Inflates a whole entry.
  package func read(_ name: String) throws(ZipError) -> [UInt8] {
    var result: [UInt8] = []
    if let entry = entry(name) { result.reserveCapacity(min(entry.size, limits.entry)) }
    try stream(name) { chunk in
      result.append(contentsOf: chunk)
      return true
    }
    return result
  }

  /// Inflates an entry in chunks, as long as the receiver asks for more by returning true.
  package func stream(
    _ name: String, into receive: (UnsafeRawBufferPointer) -> Bool
  ) throws(ZipError) {
    guard let entry = entry(name) else { throw .missing(name: name) }
    guard entry.size <= limits.entry else {
      throw .entryTooLarge(name: entry.name, limit: limits.entry)
    }
    try content.withHandle { (archive) throws(ZipError) in
      try archive.inflate(entry, limits: limits, into: receive)
    }
  }

  /// Tells an archive from the other files that people hand in.
  private static func refuseOtherFiles(_ raw: UnsafeRawBufferPointer) throws(ZipError) {
    guard !raw.isEmpty else { throw .empty }
    if raw.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
      // A protected document is an OLE2 file with a stream of this name (MS-OFFCRYPTO 2.3.4.4).
      let stream = "EncryptedPackage".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
      throw ByteView(bytes: raw).contains(stream) ? .passwordProtectedFile : .oldOfficeFile
    }
    if raw.starts(with: [0x50, 0x4B, 0x03, 0x04]) || raw.starts(with: [0x50, 0x4B, 0x05, 0x06]) {
      return
    }
    throw .notAnArchive(looksLike: FileKind(raw))
  }
}
