import Curriculum

/// A field of the program that a person fills in beside the set.
struct Fact: Sendable {
  /// The field, as a program's file has it; groups on the way to it are joined by `/`.
  let path: String
  let label: String
  let kind: Kind
  /// What to write, and why it is asked.
  let hint: String?

  /// How it is asked for.
  enum Kind: Hashable, Sendable {
    /// A few words.
    case line
    /// Sentences.
    case words
    case number
    case day
    /// Several entries, each on a line of its own.
    case lines
    /// Some of the three strands.
    case strands
    /// The profile of a state or agency.
    case profile
  }

  init(_ path: String, _ label: String, _ kind: Kind = .line, _ hint: String? = nil) {
    self.path = path
    self.label = label
    self.kind = kind
    self.hint = hint
  }

  /// Fields of hours below a path.
  static func hours(below path: String) -> [Fact] {
    [
      Fact("\(path)/total", "Hours in all", .number),
      Fact("\(path)/per week", "Hours a week", .number),
      Fact("\(path)/weeks", "Weeks", .number),
    ]
  }

  /// Fields of dates below a path.
  static func dates(below path: String) -> [Fact] {
    [
      Fact("\(path)/starts", "Begins", .day), Fact("\(path)/ends", "Ends", .day),
      Fact(
        "\(path)/wording", "Dates in words", .line,
        "Where there is no day yet, such as “fall term 2027”."),
    ]
  }
}
