/// Why files of the folder `templates/` cannot be used: every mistake, in the order of the files.
package struct TemplateError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The mistakes; never empty.
  package var mistakes: [TemplateMistake]
  /// What the trouble is.
  package var kind: Kind

  /// What can be the matter with a file of the templates.
  package enum Kind: Hashable, Sendable {
    /// It says something that cannot be understood.
    case mistakes
    /// Nothing has the name.
    case unknownName
    /// It is not there, or is no text.
    case unreadable
  }

  package init(_ mistakes: [TemplateMistake]) {
    self.mistakes = mistakes
    kind = .mistakes
  }

  package init(_ kind: Kind, file: String, message: String, remedy: String) {
    self.kind = kind
    mistakes = [TemplateMistake(file: file, line: nil, message: message, remedy: remedy)]
  }

  /// A line for each mistake.
  package var description: String { mistakes.map(\.description).joined(separator: "\n") }
}
