import Foundation

/// A file that a person names to be read.
enum InputFile {
  /// More than any document people write; a limit keeps a wrong file from filling the memory.
  static let mostBytes = 64 * 1024 * 1024

  /// The bytes of a file.
  static func bytes(at path: String) throws(AuthoringError) -> [UInt8] {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw .input(path, "There is no such file. Check the name and the folder.")
    }
    guard !isFolder.boolValue else {
      throw .input(path, "This is a folder. Name a file in it.")
    }
    guard let handle = FileHandle(forReadingAtPath: path) else {
      throw .input(path, "The file cannot be opened. Check that you may read it.")
    }
    defer { try? handle.close() }
    let data: Data
    do {
      data = try handle.read(upToCount: mostBytes + 1) ?? Data()
    } catch {
      throw .input(path, "The file cannot be read to its end: \(error.localizedDescription)")
    }
    guard data.count <= mostBytes else {
      throw .input(path, "The file is larger than \(mostBytes / 1024 / 1024) MB.")
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
