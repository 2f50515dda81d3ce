import Foundation

/// What a person reads beside it.
enum StandardError {
  /// Writes a message, with a line break at its end.
  static func write(_ text: String) {
    let line = text.hasSuffix("\n") ? text : text + "\n"
    FileHandle.standardError.write(Data(line.utf8))
  }
}
