import Curriculum
import Foundation

/// What a person or a script reads.
package enum StandardOutput {
  /// Writes lines for a person; what stands in them of other people's files is words and no more.
  package static func write(_ text: String) throws { try write(asItIs: text.printable) }

  /// Writes the text of a file that a person asked to see, or one that another program reads.
  package static func write(asItIs text: String) throws { try write(Array(text.utf8)) }

  /// Writes all of some bytes; a reader that has gone away ends the work without a complaint.
  package static func write(_ bytes: [UInt8]) throws {
    guard !Descriptor.write(bytes, to: STDOUT_FILENO) else { return }
    if errno == EPIPE { throw ExitStatus.outputNotWritten }
    throw AuthoringError.output(
      "standard output", "The output cannot be written: \(String(cString: strerror(errno))).")
  }
}
