/// Why a file of the folder `templates/` cannot be used.
package struct TemplateError: Error, Hashable, CustomStringConvertible {
  /// The file.
  package var file: String
  /// The line, from 1, when the mistake has one.
  package var line: Int?
  /// What is the matter, and what to do.
  package var message: String
  /// Whether nothing has the name, so that the mistake is not in a file.
  package var isUnknownName = false

  package init(file: String, line: Int?, message: String) {
    self.file = file
    self.line = line
    self.message = message
  }

  package var description: String {
    line.map { "\(file), line \($0): \(message)" } ?? "\(file): \(message)"
  }
}
