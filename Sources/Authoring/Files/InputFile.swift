import Glibc

/// A file that a person names to be read.
enum InputFile {
  /// More than any document people write; a limit keeps a wrong file from filling the memory.
  static let mostBytes = 64 << 20
  /// A packet may hold films and scans.
  static let mostBytesOfPacket = 2 << 30

  /// Files that tell no length, such as those of the kernel, are as short as this.
  private static let leastRoom = 64 << 10

  /// The bytes of a file.
  static func bytes(at path: String, atMost limit: Int = mostBytes) throws(AuthoringError)
    -> [UInt8]
  {
    let (descriptor, length) = try opened(path)
    defer { close(descriptor) }
    let size = max(length, leastRoom)
    let bytes = try Self.bytes(of: descriptor, atMost: min(size, limit) + 1, path)
    guard bytes.count <= limit else { throw tooLarge(path, limit) }
    guard bytes.count <= size else {
      throw .input(path, "The file grew while it was read. Read it again once it is written.")
    }
    return bytes
  }

  /// A file that is read piece by piece.
  static func source(at path: String, atMost limit: Int) throws(AuthoringError) -> FileSource {
    let (descriptor, length) = try opened(path)
    let source = FileSource(descriptor, count: length)
    guard length <= limit else { throw tooLarge(path, limit) }
    return source
  }

  private static func tooLarge(_ path: String, _ limit: Int) -> AuthoringError {
    .input(path, "The file is larger than \(limit >> 20) MB.")
  }

  /// A descriptor of a plain file, and how long the file is.
  private static func opened(_ path: String) throws(AuthoringError) -> (Int32, Int) {
    var info = stat()
    guard path != "-", !path.isEmpty else {
      throw .input(
        "\"\(path)\"", "This names no file. Name one: no command reads its standard input.")
    }
    guard stat(path, &info) == 0 else {
      throw .input(path, "There is no such file. Check the name and the folder.")
    }
    if path.utf8.split(separator: UInt8(ascii: "/")).last?.starts(with: "~$".utf8) == true {
      throw .input(path, "This is Word's mark of an open document. Name the document itself.")
    }
    switch info.st_mode & S_IFMT {
    case S_IFDIR: throw .input(path, "This is a folder. Name a file in it.")
    case S_IFREG: break
    default: throw .input(path, "This is no plain file. Copy its content into one, and name that.")
    }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw .input(path, "The file cannot be opened. Check that you may read it.")
    }
    return (descriptor, Int(info.st_size))
  }

  private static func bytes(
    of descriptor: Int32, atMost room: Int, _ path: String
  ) throws(AuthoringError) -> [UInt8] {
    var failure: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
      while count < room, let start = buffer.baseAddress {
        let step = read(descriptor, start + count, room - count)
        if step < 0, errno == EINTR { continue }
        if step < 0 { failure = errno }
        guard step > 0 else { return }
        count += step
      }
    }
    guard failure == 0 else {
      throw .input(
        path, "The file cannot be read to its end: \(String(cString: strerror(failure))).")
    }
    return bytes
  }

  /// The text of a file in UTF-8.
  static func text(at path: String) throws(AuthoringError) -> String {
    guard let text = String(validating: try bytes(at: path), as: UTF8.self) else {
      throw notText(path)
    }
    return text
  }

  /// That a file is not one of text.
  static func notText(_ path: String) -> AuthoringError {
    .input(path, "This is not a text file in UTF-8. Save it again as UTF-8 text.")
  }
}
