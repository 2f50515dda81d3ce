import Foundation

/// A file of the templates, or of a profile that somebody else wrote.
enum TemplateFile {
  /// Many times more than any profile has; a limit keeps a wrong file from filling the memory.
  static let mostBytes = 1 << 20

  /// The text of a file.
  ///
  /// - Throws: when it is no plain file, too large, or no text.
  static func text(of url: URL, called name: String) throws(TemplateError) -> String {
    let path = url.resolvingSymlinksInPath().path
    let type = try? FileManager.default.attributesOfItem(atPath: path)[.type] as? FileAttributeType
    guard let type, type == .typeRegular, let handle = FileHandle(forReadingAtPath: path) else {
      throw TemplateError(
        .unreadable, file: name, message: "The file cannot be read.",
        remedy: "Check that there is a plain file of this name, and that you may read it.")
    }
    defer { try? handle.close() }
    let data = (try? handle.read(upToCount: mostBytes + 1)) ?? Data()
    guard data.count <= mostBytes else {
      throw TemplateError(
        .unreadable, file: name,
        message: "The file is larger than \(mostBytes >> 20) MB, which no profile is.",
        remedy: "Check that this is the file you mean.")
    }
    guard let text = String(validating: data, as: UTF8.self) else {
      throw TemplateError(
        .unreadable, file: name, message: "The file is not UTF-8 text.",
        remedy: "Save it again as UTF-8 text.")
    }
    return text
  }
}
