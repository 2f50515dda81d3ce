package import Curriculum
package import Frameworks

/// A table of a document that also stands well alone, in a form of somebody else.
package enum ReportExcerpt: String, CaseIterable, Hashable, Sendable {
  /// The objectives with what each asks for.
  case objectiveTable = "objective table"
  /// The items with the objectives that address them.
  case alignmentTable = "alignment table"
  /// The hours, dates and people of each strand.
  case strandTable = "strand table"
  /// The units with objectives and hours.
  case unitTable = "unit table"
  /// How each objective is assessed.
  case assessmentTable = "assessment table"

  /// What it shows, in a few words.
  package var meaning: String {
    switch self {
    case .objectiveTable: "the objectives with what each asks for"
    case .alignmentTable: "the items with the objectives that address them"
    case .strandTable: "the hours, dates and people of each strand"
    case .unitTable: "the units with objectives and hours"
    case .assessmentTable: "how each objective is assessed"
    }
  }

  /// The table with what is said around it; nothing where the program has nothing to show.
  package func blocks(
    of program: Program, library: () -> FrameworkLibrary
  ) -> [ReportBlock] {
    switch self {
    case .objectiveTable: ObjectiveSheet(of: program, library: library()).set.blocks
    case .alignmentTable: Syllabus(of: program, library: library()).alignments?.blocks ?? []
    case .strandTable: [.table(program.strandTable)]
    case .unitTable: Schedule(of: program).units
    case .assessmentTable: program.assessmentSection?.blocks ?? []
    }
  }
}
