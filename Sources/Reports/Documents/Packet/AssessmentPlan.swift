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
        ReportColumn("Objective", .rowHeader, weight: 8),
        ReportColumn("How it is assessed", weight: 12),
      ], rows: program.objectives.indices.map(row))
    return ReportSection("Assessments of the objectives", [.table(table)])
  }

  /// An objective once, with all its assessments.
  private func row(_ index: Int) -> ReportRow {
    let objective = program.objectives[index]
    let lines = objective.assessments.flatMap { assessment in
      self.lines(of: assessment, assessing: assessed(by: assessment, in: objective))
    }
    return ReportRow([
      ReportCell(labels[index]), ReportCell(objective.shownStatement),
      lines.isEmpty ? ReportCell(.gap) : ReportCell(lines: lines),
    ])
  }

  private func lines(of assessment: Assessment, assessing words: [String]) -> [ReportLine] {
    let text = assessment.text.isEmpty ? ReportFact.notStated : assessment.text
    let more: [(lead: String, texts: [String])] = [
      ("What must be true:", assessment.criteria.map(\.text)), ("What it assesses:", words),
      ("Standards:", assessment.alignments.map { codes.words($0) }),
    ]
    return [ReportLine(text)]
      + more.compactMap { lead, texts in
        let stated = texts.filter { !$0.isEmpty }
        return stated.isEmpty
          ? nil : ReportLine(stated.joined(separator: "; "), lead: lead, tone: .quiet)
      }
  }

  /// The outcomes that an assessment names, each by its strand and place; none where it is of the
  /// objective as a whole.
  private func assessed(by assessment: Assessment, in objective: Objective) -> [String] {
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
        ReportRow([
          ReportCell(stated: assessment.text),
          ReportCell(lines: assessment.criteria.map { ReportLine($0.text) }),
          ReportCell(lines: assessment.alignments.map { ReportLine(codes.words($0)) }),
        ])
      }
    ).withoutEmptyColumns
    // A table of one column would be a list that says it is a table.
    let block: ReportBlock =
      table.columns.count > 1 ? .table(table) : .bullets(program.assessments.map(\.text))
    return ReportSection("Assessments of the program as a whole", [block])
  }
}
