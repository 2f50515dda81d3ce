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
    return try reader.content.withHandle { (old) throws(ZipError) in
      let output = try ZipOutput()
      for entry in reader.entries {
        if let bytes = changed[EntryName.canonical(entry.name)] {
          try add(entry.name, bytes, entry.method, to: output)
        } else {
          let source = zip_source_zip(
            output.archive, old.archive, zip_uint64_t(entry.index),
            zip_flags_t(ZIP_FL_COMPRESSED), 0, -1)
          try output.add(entry.name, source, entry.method)
        }
      }
      for entry in added { try add(entry.name, entry.bytes, entry.method, to: output) }
      return try output.finish()
    }
  }

  private func add(
    _ name: String, _ bytes: ByteChunks, _ method: ZipMethod, to output: borrowing ZipOutput
  ) throws(ZipError) {
    let bytes = try bytes.finish()
    var failure = zip_error_t()
    zip_error_init(&failure)
    defer { zip_error_fini(&failure) }
    let source = ZipCursor.opened(on: bytes, inflated: (bytes.size, bytes.sum), &failure)
    guard let source else {
      throw .notWritten(name: name, code: Int(zip_error_code_zip(&failure)))
    }
    try output.add(name, source, isDense(bytes) ? .stored : method)
  }

  /// Whether bytes pack better than readers believe: to them it looks like an attack.
  private func isDense(_ bytes: DeflatedBytes) -> Bool {
    bytes.size > reader.limits.ratioGrace && bytes.size / reader.limits.ratio >= bytes.count
  }
}
