import CLibZip

/// An archive with some entries changed or added; the others are copied as they are compressed.
package struct ZipRevision {
  private let reader: ZipReader
  private var changed: [String: ByteChunks] = [:]
  private var added: [(name: String, bytes: ByteChunks, method: ZipMethod)] = []

  /// Begins with an archive as it is.
  package init(of reader: ZipReader) { self.reader = reader }

  /// Puts other bytes in the place of an entry.
  package mutating func replace(_ name: String, with bytes: ByteChunks) {
    changed[EntryName.canonical(name)] = bytes
  }

  /// Adds an entry after the others.
  package mutating func add(_ name: String, _ bytes: ByteChunks, _ method: ZipMethod = .deflated) {
    added.append((name, bytes, method))
  }

  /// Writes the archive: entries in their old order, dated 1980-01-01.
  package func finish() throws(ZipError) -> [UInt8] {
    for entry in added {
      guard EntryName.isSafe(entry.name) else { throw .unsafeName(entry.name) }
      guard reader.entry(entry.name) == nil else { throw .duplicateName(entry.name) }
    }
    return try reader.content.withHandle { (old) throws(ZipError) in try write(from: old) }
  }

  private func write(from old: borrowing ZipHandle) throws(ZipError) -> [UInt8] {
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
    zip_source_keep(sink)
    let failed: String?
    do throws(ZipError) {
      failed = try fill(archive, from: old)
    } catch {
      zip_discard(archive)
      throw error
    }
    guard let failed else {
      if zip_close(archive) == 0 { return try ZipWriter.contents(of: sink) }
      let code = Int(zip_error_code_zip(zip_get_error(archive)))
      zip_discard(archive)
      throw .notWritten(name: nil, code: code)
    }
    let code = Int(zip_error_code_zip(zip_get_error(archive)))
    zip_discard(archive)
    throw .notWritten(name: failed, code: code)
  }

  /// Adds all entries; answers the name of one that could not be added.
  private func fill(
    _ archive: OpaquePointer, from old: borrowing ZipHandle
  ) throws(ZipError) -> String? {
    for entry in reader.entries {
      if let bytes = changed[EntryName.canonical(entry.name)] {
        guard try add(entry.name, bytes, entry.method, to: archive) else { return entry.name }
      } else {
        let source = zip_source_zip(
          archive, old.archive, zip_uint64_t(entry.index), zip_flags_t(ZIP_FL_COMPRESSED), 0, -1)
        guard Self.add(entry.name, source, entry.method, to: archive) else { return entry.name }
      }
    }
    for entry in added {
      guard try add(entry.name, entry.bytes, entry.method, to: archive) else { return entry.name }
    }
    return nil
  }

  private func add(
    _ name: String, _ bytes: ByteChunks, _ method: ZipMethod, to archive: OpaquePointer
  ) throws(ZipError) -> Bool {
    let bytes = try bytes.finish()
    var failure = zip_error_t()
    zip_error_init(&failure)
    defer { zip_error_fini(&failure) }
    let source = ZipCursor.opened(onDeflated: bytes, &failure)
    return Self.add(name, source, isDense(bytes) ? .stored : method, to: archive)
  }

  /// Whether bytes pack better than readers believe: to them it looks like an attack.
  private func isDense(_ bytes: DeflatedBytes) -> Bool {
    bytes.size > reader.limits.ratioGrace && bytes.size / reader.limits.ratio >= bytes.count
  }

  private static func add(
    _ name: String, _ source: OpaquePointer?, _ method: ZipMethod, to archive: OpaquePointer
  ) -> Bool {
    guard let source else { return false }
    let index = zip_file_add(archive, name, source, zip_flags_t(ZIP_FL_ENC_UTF_8))
    guard index >= 0 else {
      zip_source_free(source)
      return false
    }
    let position = zip_uint64_t(index)
    let kind = zip_int32_t(method == .stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE)
    let level = method == .stored ? 0 : ZipWriter.compressionLevel
    return zip_set_file_compression(archive, position, kind, level) == 0
      && zip_file_set_dostime(archive, position, 0, ZipWriter.firstOfJanuary1980, 0) == 0
      && zip_file_set_external_attributes(archive, position, 0, zip_uint8_t(ZIP_OPSYS_DOS), 0) == 0
  }
}
