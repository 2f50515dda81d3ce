import Curriculum
import Foundation

/// What a person reads beside the output.
package enum StandardError {
  /// Writes a message, with a line break at its end; where nobody can read it, nothing happens.
  package static func write(_ text: String) { write(asItIs: text.printable) }

  /// Writes lines whose words of other people's files were already made harmless.
  package static func write(asItIs text: String) {
    let line = text.hasSuffix("\n") ? text : text + "\n"
    _ = Descriptor.write(Array(line.utf8), to: STDERR_FILENO)
  }
}
