import CLibZip

/// An archive that has the same bytes whenever it has the same entries.
///
/// Every entry is dated 1980-01-01, carries no extra field, no owner and no permission, and
/// stands in the order asked for.
package struct ZipWriter: ~Copyable {
  /// The order of the entries.
  package enum Order: Sendable {
    /// As they were added: `[Content_Types].xml` first suits Office.
    case given
    /// By the bytes of their names.
    case sorted
  }

  private struct Entry {
    var name: String
    var range: Range<Int>
    var method: ZipMethod
  }

  private let order: Order
  private var entries: [Entry] = []
  private var data: [UInt8] = []

  /// Starts an archive without entries.
  package init(order: Order = .given) {
    self.order = order
  }

  /// Adds an entry; its name is checked when the archive is finished.
  package mutating func add(_ name: String, _ bytes: [UInt8], _ method: ZipMethod = .deflated) {
    let start = data.count
    data.append(contentsOf: bytes)
    entries.append(Entry(name: name, range: start..<data.count, method: method))
  }

  /// Writes the archive.
  package consuming func finish() throws(ZipError) -> [UInt8] {
    var seen: Set<String> = []
    for entry in entries {
      guard EntryName.isSafe(entry.name) else { throw .unsafeName(entry.name) }
      guard seen.insert(EntryName.canonical(entry.name)).inserted else {
        throw .duplicateName(entry.name)
      }
    }
    if order == .sorted {
      entries.sort { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    }
    // libzip does not write an archive without entries: this is its end record alone.
    if entries.isEmpty { return [0x50, 0x4B, 0x05, 0x06] + [UInt8](repeating: 0, count: 18) }
    let entries = entries
    return try data.withUnsafeBufferPointer { (data) throws(ZipError) in
      try Self.write(entries, of: UnsafeRawBufferPointer(data))
    }
  }

  private static func write(
    _ entries: [Entry], of data: UnsafeRawBufferPointer
  ) throws(ZipError) -> [UInt8] {
    let output = try ZipOutput()
    for entry in entries {
      let bytes = UnsafeRawBufferPointer(rebasing: data[entry.range])
      let source = zip_source_buffer(
        output.archive, bytes.baseAddress, zip_uint64_t(bytes.count), 0)
      try output.add(entry.name, source, entry.method)
    }
    return try output.finish()
  }
}
