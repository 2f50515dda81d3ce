import Curriculum

/// A kind of thing of which a table lists one a row: partners, courses, lines of a budget.
protocol RecordKind: Sendable {
  /// What a person would call the table.
  static var name: String { get }

  /// The roles of its columns, the one that names the thing first.
  static var roles: [SourceRole] { get }

  /// The other roles of which one must head a column too, so that the table is of this kind.
  static var telling: Set<SourceRole> { get }

  /// Whether a row of one cell over the whole width only parts the things: the courses of a quarter.
  static var parts: Bool { get }

  /// Adds the thing of a row to the program.
  static func add(_ record: inout Record, to draft: inout ProgramDraft)
}

extension RecordKind {
  static var parts: Bool { false }

  static var telling: Set<SourceRole> { Set(roles.dropFirst()) }
}
