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
    var failure = zip_error_t()
    zip_error_init(&failure)
    defer { zip_error_fini(&failure) }
    guard let sink = zip_source_buffer_create(nil, 0, 0, &failure) else {
      throw .notWritten(name: nil, code: Int(zip_error_code_zip(&failure)))
    }
    defer { zip_source_free(sink) }
    guard let archive = zip_open_from_source(sink, ZIP_TRUNCATE, &failure) else {
      throw .notWritten(name: nil, code: Int(zip_error_code_zip(&failure)))
    }
    // The archive frees its source when it closes; the bytes are read from it afterwards.
    zip_source_keep(sink)
    for entry in entries {
      let bytes = UnsafeRawBufferPointer(rebasing: data[entry.range])
      guard add(entry, bytes, to: archive) else {
        let code = Int(zip_error_code_zip(zip_get_error(archive)))
        zip_discard(archive)
        throw .notWritten(name: entry.name, code: code)
      }
    }
    guard zip_close(archive) == 0 else {
      let code = Int(zip_error_code_zip(zip_get_error(archive)))
      zip_discard(archive)
      throw .notWritten(name: nil, code: code)
    }
    return try contents(of: sink)
  }

  private static func add(
    _ entry: Entry, _ bytes: UnsafeRawBufferPointer, to archive: OpaquePointer
  ) -> Bool {
    guard
      let source = zip_source_buffer(archive, bytes.baseAddress, zip_uint64_t(bytes.count), 0)
    else { return false }
    let index = zip_file_add(archive, entry.name, source, zip_flags_t(ZIP_FL_ENC_UTF_8))
    guard index >= 0 else {
      zip_source_free(source)
      return false
    }
    let position = zip_uint64_t(index)
    let method = zip_int32_t(entry.method == .stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE)
    return zip_set_file_compression(archive, position, method, compressionLevel) == 0
      && zip_file_set_dostime(archive, position, 0, firstOfJanuary1980, 0) == 0
      && zip_file_set_external_attributes(archive, position, 0, zip_uint8_t(ZIP_OPSYS_DOS), 0) == 0
  }

  /// The bytes that libzip wrote into a buffer of its own.
  static func contents(of sink: OpaquePointer) throws(ZipError) -> [UInt8] {
    var details = zip_stat_t()
    zip_stat_init(&details)
    guard zip_source_stat(sink, &details) == 0, zip_source_open(sink) == 0 else {
      throw .notWritten(name: nil, code: Int(zip_error_code_zip(zip_source_error(sink))))
    }
    defer { zip_source_close(sink) }
    let size = Int(details.size)
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      count = max(0, Int(zip_source_read(sink, buffer.baseAddress, zip_uint64_t(size))))
    }
    guard bytes.count == size else { throw .notWritten(name: nil, code: Int(ZIP_ER_READ)) }
    return bytes
  }

  static let compressionLevel: zip_uint32_t = 6
  // The MS-DOS date counts years from 1980 and holds month and day in its low nine bits.
  static let firstOfJanuary1980: zip_uint16_t = 1 << 5 | 1
}
