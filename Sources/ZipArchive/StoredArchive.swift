/// An archive of entries that are not compressed, for content that is never in memory as a whole.
///
/// It gives the bytes between the contents: whoever writes puts each header before its content, and
/// the ending after the last. The result is what `ZipWriter` makes of the same entries, stored.
package struct StoredArchive: Sendable {
  /// One entry, which must be what these numbers say when it is written.
  package struct Entry: Hashable, Sendable {
    package var name: String
    package var size: Int
    /// The CRC-32 of the content.
    package var sum: UInt32

    package init(_ name: String, size: Int, sum: UInt32) {
      self.name = name
      self.size = size
      self.sum = sum
    }
  }

  /// The entries in the order of their names' bytes, in which they are to be written.
  package let entries: [Entry]

  /// More cannot be told in the four bytes that a plain archive has for a place.
  package static let mostBytes = 0xFFFF_FFFF

  /// Checks the names and that the whole is not too large.
  package init(_ entries: [Entry]) throws(ZipError) {
    var seen: Set<String> = []
    for entry in entries {
      guard EntryName.isSafe(entry.name) else { throw .unsafeName(entry.name) }
      guard seen.insert(EntryName.canonical(entry.name)).inserted else {
        throw .duplicateName(entry.name)
      }
    }
    self.entries = entries.sorted {
      $0.name.utf8.lexicographicallyPrecedes($1.name.utf8)
    }
  }

  /// The size of the whole archive.
  package var size: Int {
    entries.reduce(22) { $0 + 76 + 2 * $1.name.utf8.count + $1.size }
  }

  /// Whether the archive is one that every program opens: below the limits of the plain form.
  package var isPlain: Bool { size <= Self.mostBytes && entries.count < 0xFFFF }

  /// What stands before the content of an entry (APPNOTE.TXT 4.3.7).
  package func header(of entry: Entry) -> [UInt8] {
    Self.number(0x0403_4B50, 4) + Self.fields(of: entry) + Array(entry.name.utf8)
  }

  /// What stands after the last content: the directory and its end (4.3.12 and 4.3.16).
  package var ending: [UInt8] {
    var directory: [UInt8] = []
    var place = 0
    for entry in entries {
      directory += Self.number(0x0201_4B50, 4) + Self.number(Self.version, 2)
      directory += Self.fields(of: entry)
      // No comment, the first disk, no attributes.
      directory += Self.number(0, 10) + Self.number(place, 4) + Array(entry.name.utf8)
      place += 30 + entry.name.utf8.count + entry.size
    }
    return directory + Self.number(0x0605_4B50, 4) + Self.number(0, 4)
      + Self.number(entries.count, 2) + Self.number(entries.count, 2)
      + Self.number(directory.count, 4) + Self.number(place, 4) + Self.number(0, 2)
  }

  /// The fields that a header and a line of the directory have in common.
  private static func fields(of entry: Entry) -> [UInt8] {
    let isUTF8 = entry.name.utf8.contains { $0 >= 0x80 }
    return number(version, 2) + number(isUTF8 ? 0x0800 : 0, 2) + number(0, 2)
      + number(0, 2) + number(firstOfJanuary1980, 2) + number(Int(entry.sum), 4)
      + number(entry.size, 4) + number(entry.size, 4)
      + number(entry.name.utf8.count, 2) + number(0, 2)
  }

  /// A number in some bytes, the least first.
  private static func number(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: $0 < 8 ? value >> (8 * $0) : 0) }
  }

  private static let version = 10
  private static let firstOfJanuary1980 = 1 << 5 | 1
}
