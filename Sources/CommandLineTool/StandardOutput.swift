import Authoring
import Foundation

/// What a script reads.
enum StandardOutput {
  static func write(_ text: String) throws { try write(Array(text.utf8)) }

  /// Writes all of some bytes; a reader that has gone away ends the work without a complaint.
  static func write(_ bytes: [UInt8]) throws {
    guard !Descriptor.write(bytes, to: STDOUT_FILENO) else { return }
    if errno == EPIPE { throw ExitStatus.outputNotWritten }
    throw AuthoringError.output(
      "standard output", "The output cannot be written: \(String(cString: strerror(errno))).")
  }
}
