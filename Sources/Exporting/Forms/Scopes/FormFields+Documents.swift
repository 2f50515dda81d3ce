import Curriculum
import Reports
import WordFormat

extension FormFields {
  /// Whole documents, and tables of them.
  static let documents: [FormField<Program>] = wholeDocuments + excerpts

  private static let kinds = ReportKind.allCases.filter { kind in
    switch kind {
    // These are about several programs, about their findings, and about an earlier state.
    case .programs, .checks, .change, .packetChange: false
    default: true
    }
  }

  private static let wholeDocuments: [FormField<Program>] = kinds.map { kind in
    FormField(
      name: kind.rawValue.capitalizedFirst, otherNames: [],
      meaning: "the whole document, as Word tables",
      kind: .report
    ) { .blocks($1.report(kind).blocksWithinForm($1.sources.settings)) }
  }

  private static let excerpts: [FormField<Program>] = ReportExcerpt.allCases.map { excerpt in
    FormField(
      name: excerpt.rawValue.capitalizedFirst, otherNames: [], meaning: excerpt.meaning,
      kind: .report
    ) { program, subject in
      let blocks = excerpt.blocks(of: program) { subject.library }
      return .blocks(blocks.flatMap { $0.draftBlocks(subject.sources.settings) })
    }
  }

  /// Pictures of the program.
  static let pictures: [FormField<Program>] = [
    picture("Braid", "how the strands meet in the objectives", also: ["picture braid"]) {
      program, _ in Braid(of: program).picture(isTitled: false)
    },
    picture("Timeline", "when each strand and unit runs", also: ["picture timeline"]) {
      program, _ in Timeline(of: program).picture(isTitled: false)
    },
    picture(
      "Coverage map", "which items the objectives address", also: ["picture coverage map"]
    ) { _, subject in
      CoverageMap(of: Coverage(of: subject.crosswalk)).picture(isTitled: false)
    },
  ]

  private static func picture(
    _ name: String, _ meaning: String, also otherNames: [String],
    _ draw: @escaping @Sendable (Program, FormSubject) -> Picture
  ) -> FormField<Program> {
    FormField(name: name, otherNames: otherNames, meaning: meaning, kind: .picture) {
      let picture = draw($0, $1).draftBlock($1.sources.settings.rasterizer)
      // Where nobody can draw pixels, its description stands in its place.
      if case .picture(let picture) = picture { return .picture(picture) }
      return .blocks([picture])
    }
  }
}
