/// One mistake in a file of the folder `templates/`: where, what, and what to do.
package struct TemplateMistake: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file.
  package var file: String
  /// The line, from 1, when the mistake has one.
  package var line: Int?
  /// What is the matter.
  package var message: String
  /// What to do.
  package var remedy: String

  package init(file: String, line: Int?, message: String, remedy: String) {
    self.file = file
    self.line = line
    self.message = message
    self.remedy = remedy
  }

  /// The file, the line, the matter and what to do.
  package var description: String {
    "\(file)\(line.map { ", line \($0)" } ?? ""): \(message) \(remedy)"
  }
}
