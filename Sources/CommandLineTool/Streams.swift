import Foundation

/// What a script reads.
enum StandardOutput {
  static func write(_ text: String) { FileHandle.standardOutput.write(Data(text.utf8)) }
  static func write(_ bytes: [UInt8]) { FileHandle.standardOutput.write(Data(bytes)) }
}

/// What a person reads beside it.
enum StandardError {
  /// Writes a message, with a line break at its end.
  static func write(_ text: String) {
    let line = text.hasSuffix("\n") ? text : text + "\n"
    FileHandle.standardError.write(Data(line.utf8))
  }
}
