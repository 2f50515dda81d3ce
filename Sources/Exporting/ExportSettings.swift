package import Curriculum
import Reports

/// What a file says about its making; passed in, since nothing here may ask a clock.
package struct ExportSettings: Sendable {
  /// The day that the file is dated; nil for 1 January 2000, which nobody takes for a real date.
  package var modified: CalendarDay?
  /// The program that made it.
  package var creator: String
  /// The SHA-256 of the program's content, for the properties; nil where no one program is meant.
  package var contentHash: String?
  /// What makes pixels of pictures; without it, documents that need them have words alone.
  package var rasterizer: (any Rasterizer)?

  /// Takes a day and a name.
  package init(modified: CalendarDay? = nil, creator: String = "Plait") {
    self.modified = modified
    self.creator = creator
  }

  /// Dates files by the last day on which somebody reviewed or signed the program.
  package init(for program: Program) { self.init(modified: program.revisionDay) }

  /// The day as `2026-09-08`.
  package var day: String { modified?.description ?? "2000-01-01" }

  /// The beginning of the day in seconds since 1970, in Greenwich.
  var seconds: Int {
    let daysBefore1970 = 719_163
    let daysBefore2000 = 730_120
    return ((modified?.ordinal ?? daysBefore2000) - daysBefore1970) * 86_400
  }
}
