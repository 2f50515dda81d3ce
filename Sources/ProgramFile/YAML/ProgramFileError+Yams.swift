import Yams

extension ProgramFileError {
  /// Says in plain words what the YAML parser says in its own.
  init(_ error: YamlError) {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _):
      self.init(problem, at: mark)
    case .composer(_, let problem, let mark, _):
      if problem.contains("another document") {
        self.init(
          .severalDocuments, "A second document starts here.",
          "Keep one program in a file; remove the line \"---\".",
          at: FilePosition(line: mark.line, column: mark.column))
      } else if problem.contains("alias") {
        self.init(
          .anchor, "A YAML alias (a word that starts with \"*\") stands here.",
          "Put a text that starts with \"*\" in double quotes.",
          at: FilePosition(line: mark.line, column: mark.column))
      } else {
        self.init(problem, at: mark)
      }
    case .reader(_, let offset, _, let yaml):
      let end = yaml.index(yaml.startIndex, offsetBy: offset ?? 0, limitedBy: yaml.endIndex)
      let byte = yaml.utf8.distance(from: yaml.startIndex, to: end ?? yaml.startIndex)
      self.init(
        .syntax, "A character that no text can hold stands here.",
        "Delete it; an editor may show it as a box or not at all.",
        at: YAMLDangers.position(ofByte: byte, in: yaml))
    default:
      self.init(
        .syntax, "The file cannot be read as YAML.", "Restore the last version that could be read.",
        at: .start)
    }
  }

  private init(_ problem: String, at mark: Mark) {
    let words = Self.words.first { problem.contains($0.problem) }
    self.init(
      problem.contains("Maximum nesting") ? .tooDeep : .syntax,
      words?.message ?? "The YAML parser stops here: \(problem).",
      words?.remedy ?? "Put texts with special characters in double quotes.",
      at: FilePosition(line: mark.line, column: mark.column))
  }

  private static let quotes = "Put the whole text after the name in double quotes."
  private static let alignment =
    "Start the line at the same column as the lines that belong beside it; use blanks, not tabs."

  private static let words: [(problem: String, message: String, remedy: String)] = [
    (
      "cannot start any token", "No value can start with the character that stands here.",
      "If it is a tab, use blanks; otherwise put the whole text in double quotes."
    ),
    (
      "mapping values are not allowed", "There is a colon too many here, or the line stands askew.",
      quotes + " " + alignment
    ),
    ("block sequence entries", "A list entry (\"- \") cannot start here.", alignment),
    ("mapping keys are not allowed", "A question mark cannot start a value.", quotes),
    ("could not find expected ':'", "A line with a name lacks its colon.", "Write \"name: text\"."),
    ("expected key", "The line does not stand beside the lines above it.", alignment),
    ("expected '-' indicator", "The line does not stand beside the list above it.", alignment),
    (
      "unexpected end of stream", "A quotation mark is opened and never closed.",
      "Close it, or write two where one is part of a text in single quotes."
    ),
    (
      "',' or ']'", "A bracket \"[\" is opened and not closed properly.",
      "Close it with \"]\", or put a text that starts with a bracket in double quotes."
    ),
    (
      "',' or '}'", "A brace \"{\" is opened and not closed properly.",
      "Close it with \"}\", or put a text that starts with a brace in double quotes."
    ),
    ("unknown escape", "A backslash in double quotes means something else.", "Write it twice."),
    ("escape character code", "The number after the backslash is no character.", "Correct it."),
    ("hexdecimal", "The number after the backslash is incomplete.", "Write backslashes twice."),
    ("tab character", "A tab stands where only blanks can.", "Use blanks."),
    ("document indicator", "The line \"---\" or \"...\" stands inside a text.", "Indent it."),
    ("alphabetic or numeric", "A text starts with \"&\" or \"*\".", quotes),
    ("<document start>", "The text goes on after its end.", quotes + " " + alignment),
    ("tag", "A text starts with an exclamation mark.", quotes),
    ("comment or line break", "Nothing can follow on this line.", "Start the text a line below."),
    (
      "Maximum nesting", "Groups inside groups are too deep here.",
      "Put a text that starts with brackets in double quotes."
    ),
  ]
}
