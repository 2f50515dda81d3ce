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

  /// Whether a last row adds the others up.
  static var sums: Bool { get }

  /// The role of the column that names the things; nil when the columns are not of this kind.
  static func naming(_ columns: Set<SourceRole>) -> SourceRole?

  /// Adds the thing of a row to the program.
  static func add(_ record: Record, to draft: inout ProgramDraft)
}

extension RecordKind {
  static var parts: Bool { false }

  static var sums: Bool { false }

  static func naming(_ columns: Set<SourceRole>) -> SourceRole? {
    columns.contains(roles[0]) && !columns.isDisjoint(with: telling) ? roles[0] : nil
  }

  static var telling: Set<SourceRole> { Set(roles.dropFirst()) }
}
