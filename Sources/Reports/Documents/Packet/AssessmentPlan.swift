public import Curriculum
public import Frameworks

/// How each objective is assessed, what good work is, and which outcomes it shows.
public struct AssessmentPlan: Sendable {
  private let program: Program
  private let codes: CodeWording
  private let labels: [String]

  /// Looks at a program.
  public init(of program: Program, library: FrameworkLibrary) {
    self.program = program
    codes = CodeWording(library)
    labels = program.rowLabels
  }

  /// The plan as a document.
  public func report() -> Report {
    var report = Report(.assessmentPlan, of: program, title: "Assessment plan")
    report.isLandscape = true
    let assessed = program.objectives.count { !$0.assessments.isEmpty }
    let count = program.objectives.count
    report.facts = [
      ReportFact("Objectives assessed", count == 0 ? nil : Phrase.share(assessed, of: count)),
      ReportFact("Expected skill gains", program.expectedGains.map(\.rawValue)),
      ReportFact("Credential", program.pathway.credentials.map(\.name)),
    ]
    report.sections = [objectives, whole].compactMap(\.self)
    return report
  }

  private var objectives: ReportSection {
    guard !program.objectives.isEmpty else {
      return ReportSection(
        "Assessments of the objectives", [.text("There is no objective yet.")])
    }
    let table = ReportTable(
      "Each objective, how it is assessed, and what must be true of good work",
      columns: [
        ReportColumn("No.", .rowHeader, weight: 2),
        ReportColumn("Objective", .rowHeader, weight: 7),
        ReportColumn("Assessment", weight: 6), ReportColumn("What must be true", weight: 6),
        ReportColumn("What it assesses", weight: 4), ReportColumn("Standards", weight: 4),
      ], rows: program.objectives.indices.flatMap(rows))
    return ReportSection("Assessments of the objectives", [.table(table.withoutEmptyColumns)])
  }

  private func rows(of index: Int) -> [ReportRow] {
    let objective = program.objectives[index]
    let head = [ReportCell(labels[index]), ReportCell(objective.shownStatement)]
    guard !objective.assessments.isEmpty else { return [ReportRow(head + [ReportCell(.gap)])] }
    return objective.assessments.map { assessment in
      ReportRow(head + cells(of: assessment, assessing: assessed(by: assessment, in: objective)))
    }
  }

  private func cells(of assessment: Assessment, assessing words: [String]) -> [ReportCell] {
    [
      ReportCell(stated: assessment.text),
      ReportCell(lines: assessment.criteria.map { ReportLine($0.text) }),
      ReportCell(lines: words.map { ReportLine($0) }),
      ReportCell(lines: assessment.alignments.map { ReportLine(codes.words($0)) }),
    ]
  }

  /// The outcomes that an assessment names, each by its strand and place.
  private func assessed(by assessment: Assessment, in objective: Objective) -> [String] {
    guard !assessment.outcomes.isEmpty else { return ["the objective as a whole"] }
    let named = Set(assessment.outcomes)
    return Strand.allCases.flatMap { strand in
      objective.outcomes[strand].enumerated().compactMap { place, outcome in
        named.contains(outcome.id) ? "\(strand.title) outcome \(place + 1)" : nil
      }
    }
  }

  private var whole: ReportSection? {
    guard !program.assessments.isEmpty else { return nil }
    let table = ReportTable(
      "What is assessed of the program as a whole",
      columns: [
        ReportColumn("Assessment", .rowHeader, weight: 7),
        ReportColumn("What must be true", weight: 7), ReportColumn("Standards", weight: 4),
      ],
      rows: program.assessments.map { assessment in
        let cells = cells(of: assessment, assessing: [])
        return ReportRow([cells[0], cells[1], cells[3]])
      })
    return ReportSection(
      "Assessments of the program as a whole", [.table(table.withoutEmptyColumns)])
  }
}
