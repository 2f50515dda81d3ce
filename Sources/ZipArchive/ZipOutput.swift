import CLibZip

/// An archive of libzip that grows in memory; what is not finished is discarded.
struct ZipOutput: ~Copyable {
  /// Where sources of libzip tell their mistakes.
  let archive: OpaquePointer
  private let sink: OpaquePointer

  init() throws(ZipError) {
    var failure = zip_error_t()
    zip_error_init(&failure)
    defer { zip_error_fini(&failure) }
    guard let sink = zip_source_buffer_create(nil, 0, 0, &failure) else {
      throw .notWritten(name: nil, code: Int(zip_error_code_zip(&failure)))
    }
    guard let archive = zip_open_from_source(sink, ZIP_TRUNCATE, &failure) else {
      zip_source_free(sink)
      throw .notWritten(name: nil, code: Int(zip_error_code_zip(&failure)))
    }
    // The archive frees its source when it closes; the bytes are read from it afterwards.
    zip_source_keep(sink)
    (self.archive, self.sink) = (archive, sink)
  }

  deinit {
    zip_discard(archive)
    zip_source_free(sink)
  }

  /// Adds an entry, dated 1980-01-01 and of nobody; the source is the archive's from then on.
  func add(_ name: String, _ source: OpaquePointer?, _ method: ZipMethod) throws(ZipError) {
    guard let source else { throw Self.notWritten(name, archive) }
    let index = zip_file_add(archive, name, source, zip_flags_t(ZIP_FL_ENC_UTF_8))
    guard index >= 0 else {
      zip_source_free(source)
      throw Self.notWritten(name, archive)
    }
    let position = zip_uint64_t(index)
    let kind = zip_int32_t(method == .stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE)
    guard
      zip_set_file_compression(archive, position, kind, Self.compressionLevel) == 0,
      zip_file_set_dostime(archive, position, 0, Self.firstOfJanuary1980, 0) == 0,
      zip_file_set_external_attributes(archive, position, 0, zip_uint8_t(ZIP_OPSYS_DOS), 0) == 0
    else { throw Self.notWritten(name, archive) }
  }

  /// Writes what was added.
  consuming func finish() throws(ZipError) -> [UInt8] {
    let (archive, sink) = (archive, sink)
    discard self
    defer { zip_source_free(sink) }
    guard zip_close(archive) == 0 else {
      let failure = Self.notWritten(nil, archive)
      zip_discard(archive)
      throw failure
    }
    return try Self.contents(of: sink)
  }

  private static func notWritten(_ name: String?, _ archive: OpaquePointer) -> ZipError {
    .notWritten(name: name, code: Int(zip_error_code_zip(zip_get_error(archive))))
  }

  /// The bytes that libzip wrote into a buffer of its own.
  private static func contents(of sink: OpaquePointer) throws(ZipError) -> [UInt8] {
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
  private static let firstOfJanuary1980: zip_uint16_t = 1 << 5 | 1
}
