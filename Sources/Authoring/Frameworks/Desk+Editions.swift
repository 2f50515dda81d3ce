public import Curriculum
public import Frameworks

extension Desk {
  /// What becomes of the items of a framework when another takes its place; both by id or file.
  public func editionChange(
    from old: String, to new: String
  ) throws(AuthoringError) -> EditionChange {
    EditionChange(from: try framework(named: old), to: try framework(named: new))
  }
}

extension ProgramMigration {
  /// The program with the accepted moves made; the day stands in the note that lists them.
  public func moved(_ program: Program, by change: EditionChange, on day: CalendarDay) -> Program {
    let editions = [change.old, change.new].map { framework in
      framework.version.map { "\(framework.title) \($0)" } ?? framework.title
    }
    let taken = Set(program.notes.map(\.id))
    let id = (1...).lazy.map { PartID("migration-\(day)-\($0)") }.first { !taken.contains($0) }
    return moved(
      noteID: id ?? "migration", heading: "\(day): \(editions[0]) to \(editions[1])")
  }
}
