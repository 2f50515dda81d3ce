import CLibZip

/// libzip's place in a source: it asks for everything by commands.
final class ZipCursor {
  private let source: any ZipSource
  /// Where the source is an entry that is deflated already: what it inflates to.
  private let inflated: (size: Int, sum: UInt32)?
  private var place = 0
  private var failure = zip_error_t()

  private init(on source: any ZipSource, inflated: (size: Int, sum: UInt32)?) {
    self.source = source
    self.inflated = inflated
    zip_error_init(&failure)
  }

  deinit { zip_error_fini(&failure) }

  /// A source of libzip, which owns its cursor until it is freed.
  ///
  /// Of an entry that is deflated already, what it inflates to is told: libzip copies it, or
  /// inflates it where it is to be stored.
  static func opened(
    on source: any ZipSource, inflated: (size: Int, sum: UInt32)? = nil,
    _ failure: inout zip_error_t
  ) -> OpaquePointer? {
    let cursor = Unmanaged.passRetained(ZipCursor(on: source, inflated: inflated))
    let opened = zip_source_function_create(
      { owner, data, length, command in
        guard let owner else { return -1 }
        let cursor = Unmanaged<ZipCursor>.fromOpaque(owner)
        if command == ZIP_SOURCE_FREE {
          cursor.release()
          return 0
        }
        return cursor.takeUnretainedValue().answer(command, data, length)
      }, cursor.toOpaque(), &failure)
    if opened == nil { cursor.release() }
    return opened
  }

  private static let commands = [
    ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE, ZIP_SOURCE_STAT, ZIP_SOURCE_ERROR,
    ZIP_SOURCE_FREE, ZIP_SOURCE_SEEK, ZIP_SOURCE_TELL, ZIP_SOURCE_SUPPORTS,
  ].reduce(zip_int64_t(0)) { $0 | 1 << zip_int64_t($1.rawValue) }

  private func answer(
    _ command: zip_source_cmd_t, _ data: UnsafeMutableRawPointer?, _ length: zip_uint64_t
  ) -> zip_int64_t {
    switch command {
    case ZIP_SOURCE_SUPPORTS: return Self.commands
    case ZIP_SOURCE_OPEN:
      place = 0
      return 0
    case ZIP_SOURCE_CLOSE: return 0
    case ZIP_SOURCE_READ:
      return read(UnsafeMutableRawBufferPointer(start: data, count: Int(length)))
    case ZIP_SOURCE_TELL: return zip_int64_t(place)
    case ZIP_SOURCE_SEEK:
      let target = zip_source_seek_compute_offset(
        zip_uint64_t(place), zip_uint64_t(source.count), data, length, &failure)
      guard target >= 0 else { return -1 }
      place = Int(target)
      return 0
    case ZIP_SOURCE_STAT:
      guard let stat = data?.assumingMemoryBound(to: zip_stat_t.self) else { return -1 }
      zip_stat_init(stat)
      describe(&stat.pointee)
      return zip_int64_t(MemoryLayout<zip_stat_t>.size)
    case ZIP_SOURCE_ERROR: return zip_error_to_data(&failure, data, length)
    default:
      zip_error_set(&failure, ZIP_ER_OPNOTSUPP, 0)
      return -1
    }
  }

  private func describe(_ stat: inout zip_stat_t) {
    stat.size = zip_uint64_t(inflated?.size ?? source.count)
    stat.valid = zip_uint64_t(ZIP_STAT_SIZE)
    guard let inflated else { return }
    stat.comp_size = zip_uint64_t(source.count)
    stat.comp_method = zip_uint16_t(ZIP_CM_DEFLATE)
    stat.crc = inflated.sum
    stat.valid |= zip_uint64_t(ZIP_STAT_COMP_SIZE | ZIP_STAT_COMP_METHOD | ZIP_STAT_CRC)
  }

  private func read(_ buffer: UnsafeMutableRawBufferPointer) -> zip_int64_t {
    guard let bytes = source.bytes(at: place, atMost: buffer.count) else {
      zip_error_set(&failure, ZIP_ER_READ, 0)
      return -1
    }
    let count = min(bytes.count, buffer.count)
    buffer.copyBytes(from: bytes.prefix(count))
    place += count
    return zip_int64_t(count)
  }
}
