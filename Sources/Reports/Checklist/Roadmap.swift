public import Curriculum
public import Frameworks

/// How far a program is on the road from research to improvement.
public struct Roadmap: Hashable, Sendable {
  /// The list of phases and steps.
  public static let framework = "iet-roadmap"

  /// The title of the program.
  public var title: String
  /// The language, as BCP 47 has it.
  public var language: String
  /// Which state of the program it shows.
  public var revision: String
  /// The phases in their order.
  public var phases: [RoadmapPhase] = []

  /// Looks at a program, phase by phase.
  public init(of program: Program, library: FrameworkLibrary) {
    title = program.title
    language = program.language
    revision = program.revisionLine
    guard let framework = library[Self.framework] else { return }
    let shown = ProgramEvidence(program, library)
    for item in framework.items {
      if item.parent == nil {
        phases.append(RoadmapPhase(title: item.label, steps: []))
      } else if !phases.isEmpty {
        phases[phases.count - 1].steps.append(
          ChecklistEntry(item, in: framework, evidence: shown))
      }
    }
  }

  /// The first step that is still to do.
  public var next: ChecklistEntry? { phases.flatMap(\.steps).first(where: \.isOpen) }

  /// The sentence that says what to do now.
  public var nextLine: String {
    guard let next else { return "All steps are done." }
    return ["Next: \(next.label).", next.question].compactMap(\.self).joined(separator: " ")
  }

  /// The page in lines for a terminal.
  public var lines: [String] {
    var lines: [String] = []
    for (index, phase) in phases.enumerated() {
      lines.append("\(index + 1). \(phase.title): \(phase.count)")
      for step in phase.steps {
        let words = step.isOpen ? step.question : step.words
        lines.append(
          "   \(step.status.mark.symbol) \(step.label)" + (words.map { ": \($0)" } ?? ""))
      }
    }
    return lines + ["", nextLine]
  }

  /// The page as a document.
  public func report() -> Report {
    var report = Report(
      .checklist, title: "Roadmap", program: title, language: language, revision: revision)
    report.facts = phases.map { ReportFact($0.title, $0.count) }
    report.sections = phases.map { phase in
      ReportSection(
        phase.title,
        [
          .table(
            ReportTable(
              "\(phase.title): \(phase.count)",
              columns: [
                ReportColumn("Step", .rowHeader, weight: 4),
                ReportColumn("Status", .mark, weight: 3),
                ReportColumn("What is there", weight: 6),
                ReportColumn("What is open", weight: 5),
              ],
              rows: phase.steps.map { step in
                ReportRow([
                  ReportCell(step.label), ReportCell(step.status.mark),
                  ReportCell(step.words ?? ""),
                  ReportCell(step.isOpen ? step.question ?? "" : ""),
                ])
              }))
        ])
    }
    report.sections.append(ReportSection("What is next", [.text(nextLine)]))
    return report
  }
}
