public import Curriculum
public import Frameworks

/// The single set of learning objectives as a table, 34 CFR 463.37(b), and what stands around it.
public struct ObjectiveSheet: Sendable {
  private let program: Program
  private let codes: CodeWording

  /// Looks at a program.
  public init(of program: Program, library: FrameworkLibrary) {
    self.program = program
    codes = CodeWording(library)
  }

  /// The sheet as a document.
  public func report() -> Report {
    var report = Report(.objectives, of: program, title: "Single set of learning objectives")
    report.isLandscape = true
    report.facts = facts
    report.sections = [set, time, credential, pathway]
    return report
  }

  private var facts: [ReportFact] {
    let occupation = program.occupation
    return [
      ReportFact("Offered by", program.providers.map(\.name)),
      ReportFact("Occupation", occupation.title ?? occupation.cluster),
      ReportFact("SOC code", occupation.soc), ReportFact("CIP code", occupation.cip),
      ReportFact("Dates", program.wholeDates.words), ReportFact("Hours", program.wholeHours),
      ReportFact("Instructors", program.instructors.map(\.name)),
    ]
  }

  var set: ReportSection {
    guard !program.objectives.isEmpty else {
      return ReportSection("Objectives", [.text("There is no objective yet.")])
    }
    let strands = Strand.allCases.map { strand in
      ReportColumn(Phrase.sentence(strand.title), strand: strand, weight: 7)
    }
    let table = ReportTable(
      "What each objective asks for in each strand, and how it is assessed",
      columns: [
        ReportColumn("No.", .rowHeader, weight: 2),
        ReportColumn("Objective", .rowHeader, weight: 7),
      ] + strands + [ReportColumn("Assessment", weight: 5)],
      rows: program.objectives.enumerated().map(row))
    return ReportSection("Objectives", [.table(table)])
  }

  private func row(_ index: Int, _ objective: Objective) -> ReportRow {
    var statement = [ReportLine(objective.statement ?? "", tone: .strong)]
    if objective.statement?.isEmpty ?? true {
      statement = [ReportLine("statement \(ReportFact.notStated)", tone: .quiet)]
    }
    if let line = codes.line(objective.alignments, beside: objective.statement ?? "") {
      statement.append(line)
    }
    let outcomes = Strand.allCases.map { strand in
      let lines = objective.outcomes[strand].flatMap(codes.lines)
      return lines.isEmpty ? ReportCell(.gap) : ReportCell(lines: lines)
    }
    let tests = objective.assessments.flatMap { assessment in
      [ReportLine(assessment.text)] + assessment.criteria.map { ReportLine($0.text, tone: .quiet) }
    }
    let last = tests.isEmpty ? ReportCell(stated: nil) : ReportCell(lines: tests)
    return ReportRow(
      [ReportCell(program.rowLabel(ofObjective: index)), ReportCell(lines: statement)] + outcomes
        + [last])
  }

  private var time: ReportSection {
    ReportSection("Hours and dates by strand", [.table(program.strandTable)])
  }

  private var credential: ReportSection {
    let lines = program.pathway.credentials.map { credential in
      let words = [credential.issuer.map { "given by \($0)" }, credential.kind?.rawValue]
      return ReportLine(words.compactMap { $0 }.joined(separator: ", "), lead: credential.name)
    }
    return ReportSection(
      "Credential",
      [
        lines.isEmpty
          ? .text("Credential: \(ReportFact.notStated).") : .list(lines, isOrdered: false)
      ])
  }

  private var pathway: ReportSection {
    let pathway = program.pathway
    return ReportSection(
      "Career pathway",
      [
        .facts([
          ReportFact("Part of the pathway", pathway.description),
          ReportFact("Entry points", pathway.entryPoints.map(\.text)),
          ReportFact("Exit points", pathway.exitPoints.map(\.text)),
          ReportFact("Next steps", pathway.nextSteps.map(\.text)),
        ])
      ])
  }
}
