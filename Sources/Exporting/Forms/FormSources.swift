package import Curriculum
package import Frameworks
package import Reports

/// What a form may draw on beside the program, each made only when a mark asks for it.
///
/// The frameworks alone cost more than the rest of a filled form, and most forms name no code.
package struct FormSources: Sendable {
  /// The frameworks with their items.
  package var library: @Sendable () -> FrameworkLibrary
  /// What the agency's requirements find in the program.
  package var checklist: @Sendable () -> Checklist
  /// A whole document about the program.
  package var report: @Sendable (ReportKind) -> Report
  /// A short name for the state of the program's content.
  package var fingerprint: @Sendable () -> String
  /// The day that the documents of the packet carry.
  package var day: CalendarDay?
  /// Who draws pictures, and for whom documents are made.
  package var settings: ExportSettings

  /// Draws on a library; checklist and reports are made with it.
  package init(
    of program: Program, settings: ExportSettings,
    library: @escaping @Sendable () -> FrameworkLibrary
  ) {
    self.library = library
    self.settings = settings
    checklist = { Checklist(of: program, against: library()) }
    report = { $0.report(of: program, library: library()) }
    fingerprint = { AlignmentFingerprint(of: program).description }
  }
}
