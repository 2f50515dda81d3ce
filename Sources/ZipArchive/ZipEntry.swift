/// An entry of an archive, as its directory describes it.
package struct ZipEntry: Sendable, Hashable {
  /// The name, as written.
  package let name: String
  /// How it is stored.
  package let method: ZipMethod
  /// The bytes it takes in the archive.
  package let compressedSize: Int
  /// The bytes it inflates to.
  package let size: Int
  /// Its place in the directory, which libzip counts in too.
  let index: Int
  let date: UInt32
  let checksum: UInt32
  let flags: UInt16
  let localOffset: Int
  let nameBytes: Range<Int>

  /// Whether it is a mere folder.
  package var isFolder: Bool { name.hasSuffix("/") || name.hasSuffix("\\") }

  /// Whether it holds XML, judged by its name.
  var isXML: Bool {
    let lowered = name.lowercased()
    return lowered.hasSuffix(".xml") || lowered.hasSuffix(".rels")
  }

  /// Sizes and checksum follow after the data (APPNOTE 4.4.4, bit 3).
  var hasDataDescriptor: Bool { flags & 0x0008 != 0 }
}
