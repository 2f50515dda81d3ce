/// Why files of the folder `templates/` cannot be used: every mistake, in the order of the files.
package struct TemplateError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The mistakes; never empty.
  package var mistakes: [TemplateMistake]
  /// Whether nothing has the name, so that the mistake is not in a file.
  package var isUnknownName = false

  package init(_ mistakes: [TemplateMistake]) { self.mistakes = mistakes }

  package init(file: String, line: Int?, message: String, remedy: String) {
    mistakes = [TemplateMistake(file: file, line: line, message: message, remedy: remedy)]
  }

  /// A line for each mistake.
  package var description: String { mistakes.map(\.description).joined(separator: "\n") }
}
