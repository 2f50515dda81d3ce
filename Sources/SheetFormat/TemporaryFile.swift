import Glibc

/// A file with a name of its own that is gone when the value is.
struct TemporaryFile: ~Copyable {
  let path: String
  private let descriptor: Int32

  init(in folder: String) throws(SheetError) {
    // mkstemp puts the file's own letters in place of the six at the end, and asks for just these.
    var template = Array("\(folder)/plait-XXXXXX".utf8CString)
    descriptor = mkstemp(&template)
    guard descriptor >= 0 else {
      throw .temporaryFile(folder: folder, reason: String(cString: strerror(errno)))
    }
    path = template.withUnsafeBufferPointer { name in
      name.baseAddress.map { String(cString: $0) } ?? ""
    }
  }

  /// All that was written to the path.
  borrowing func bytes() throws(SheetError) -> [UInt8] {
    let size = Int(lseek(descriptor, 0, SEEK_END))
    var done = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: max(0, size)) { buffer, count in
      while done < size, let start = buffer.baseAddress {
        let step = pread(descriptor, start + done, size - done, off_t(done))
        if step <= 0 { break }
        done += step
      }
      count = done
    }
    guard size > 0, done == size else {
      throw .temporaryFile(folder: path, reason: "the file cannot be read back")
    }
    return bytes
  }

  deinit {
    close(descriptor)
    unlink(path)
  }
}
