import CLibZip

/// libzip's view of an archive; of one in memory, it may not outlive the bytes.
struct ZipHandle: ~Copyable {
  let archive: OpaquePointer

  init(opening bytes: UnsafeRawBufferPointer, checkingConsistency: Bool) throws(ZipError) {
    var failure = zip_error_t()
    zip_error_init(&failure)
    defer { zip_error_fini(&failure) }
    guard
      let source = zip_source_buffer_create(
        bytes.baseAddress, zip_uint64_t(bytes.count), 0, &failure)
    else { throw .inconsistent(name: nil, .library) }
    archive = try Self.opened(source, checkingConsistency)
  }

  init(reading source: any ZipSource, checkingConsistency: Bool) throws(ZipError) {
    var failure = zip_error_t()
    zip_error_init(&failure)
    defer { zip_error_fini(&failure) }
    guard let source = ZipCursor.opened(on: source, &failure) else {
      throw .inconsistent(name: nil, .library)
    }
    archive = try Self.opened(source, checkingConsistency)
  }

  private static func opened(
    _ source: OpaquePointer, _ checkingConsistency: Bool
  ) throws(ZipError) -> OpaquePointer {
    var failure = zip_error_t()
    zip_error_init(&failure)
    defer { zip_error_fini(&failure) }
    let flags = ZIP_RDONLY | (checkingConsistency ? ZIP_CHECKCONS : 0)
    guard let archive = zip_open_from_source(source, flags, &failure) else {
      zip_source_free(source)
      throw .inconsistent(name: nil, .library)
    }
    return archive
  }

  deinit { zip_discard(archive) }

  /// Inflates an entry chunk by chunk, counting while it grows.
  func inflate(
    _ entry: ZipEntry, limits: ZipLimits, into receive: (UnsafeRawBufferPointer) -> Bool
  ) throws(ZipError) {
    guard let file = zip_fopen_index(archive, zip_uint64_t(entry.index), 0) else {
      throw .damaged(name: entry.name)
    }
    defer { zip_fclose(file) }
    let chunk = UnsafeMutableRawBufferPointer.allocate(byteCount: Self.chunkSize, alignment: 16)
    defer { chunk.deallocate() }
    var total = 0
    while true {
      let count = Int(zip_fread(file, chunk.baseAddress, zip_uint64_t(chunk.count)))
      // At the end libzip compares the checksum, so the end must be read too.
      guard count >= 0 else { throw .damaged(name: entry.name) }
      if count == 0 { break }
      total += count
      guard total <= entry.size else { throw .inconsistent(name: entry.name, .sizes) }
      guard total <= limits.ratioGrace || total / limits.ratio <= entry.compressedSize else {
        throw .suspiciousRatio(name: entry.name, limit: limits.ratio)
      }
      guard receive(UnsafeRawBufferPointer(rebasing: chunk[..<count])) else { return }
    }
    guard total == entry.size else { throw .damaged(name: entry.name) }
  }

  private static let chunkSize = 32 * 1024
}
