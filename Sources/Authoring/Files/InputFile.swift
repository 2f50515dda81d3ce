import Foundation

/// A file that a person names to be read.
enum InputFile {
  /// More than any document people write; a limit keeps a wrong file from filling the memory.
  static let mostBytes = 64 << 20
  /// A packet may hold films and scans.
  static let mostBytesOfPacket = 2 << 30

  /// The bytes of a file.
  static func bytes(at path: String, atMost limit: Int = mostBytes) throws(AuthoringError)
    -> [UInt8]
  {
    var info = stat()
    guard stat(path, &info) == 0 else {
      throw .input(path, "There is no such file. Check the name and the folder.")
    }
    if (path as NSString).lastPathComponent.hasPrefix("~$") {
      throw .input(path, "This is Word's mark of an open document. Name the document itself.")
    }
    switch info.st_mode & S_IFMT {
    case S_IFDIR: throw .input(path, "This is a folder. Name a file in it.")
    case S_IFREG: break
    default: throw .input(path, "This is no plain file. Copy its content into one, and name that.")
    }
    guard let handle = FileHandle(forReadingAtPath: path) else {
      throw .input(path, "The file cannot be opened. Check that you may read it.")
    }
    defer { try? handle.close() }
    let data: Data
    do {
      data = try handle.read(upToCount: limit + 1) ?? Data()
    } catch {
      throw .input(path, "The file cannot be read to its end: \(error.localizedDescription)")
    }
    guard data.count <= limit else {
      throw .input(path, "The file is larger than \(limit >> 20) MB.")
    }
    return [UInt8](data)
  }

  /// The text of a file in UTF-8.
  static func text(at path: String) throws(AuthoringError) -> String {
    guard let text = String(validating: try bytes(at: path), as: UTF8.self) else {
      throw .input(path, "This is not a text file in UTF-8. Save it again as UTF-8 text.")
    }
    return text
  }
}
