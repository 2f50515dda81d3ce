public import Curriculum

/// What the rules say of a program, as a page that a committee can read on paper.
public struct CheckReport: Hashable, Sendable {
  private let program: Program
  private let findings: [Finding]
  private let settled: [SettledFinding]
  private let profiles: [String]

  /// Takes what was found, what the program has settled, and the titles of the profiles.
  public init(
    of program: Program, findings: [Finding], settled: [SettledFinding], profiles: [String]
  ) {
    self.program = program
    self.findings = findings
    self.settled = settled
    self.profiles = profiles
  }

  /// The page: the verdict, what blocks, what may be asked, the notes, and what was settled.
  public func report() -> Report {
    var report = Report(.checks, of: program, title: "What a reviewer would say")
    let readiness = Readiness(findings)
    report.facts = [
      ReportFact("Verdict", isChecked ? readiness.sentence : "Nothing was checked."),
      ReportFact("Checked against", profiles),
      ReportFact("Findings", isChecked ? readiness.counts : nil),
    ]
    report.isLandscape = true
    report.sections =
      [
        section("What blocks the program", readiness.blocking),
        section("What a reviewer may ask", readiness.asking),
        section("Good to know", readiness.notes),
      ].compactMap(\.self) + [settledSection].compactMap(\.self)
    if report.sections.isEmpty {
      let words = isChecked ? "There is nothing to mend." : "Nothing was checked."
      report.sections = [ReportSection("Findings", [.text(words)])]
    }
    return report
  }

  /// Without a profile nobody has run the rules, and silence is no verdict.
  private var isChecked: Bool { !profiles.isEmpty }

  private func section(_ heading: String, _ findings: [Finding]) -> ReportSection? {
    guard !findings.isEmpty else { return nil }
    let rows = findings.map { finding in
      ReportRow([
        ReportCell(finding.place.description.capitalizedFirst),
        ReportCell(finding.message),
        ReportCell(lines: source(of: finding).map { ReportLine($0) }),
        ReportCell(finding.remedy),
        ReportCell(finding.code),
      ])
    }
    return ReportSection(
      heading,
      [
        .table(
          ReportTable(
            "\(heading): where, why and what to do",
            columns: [
              ReportColumn("Where", .rowHeader, weight: 4), ReportColumn("What", weight: 7),
              ReportColumn("Who asks for it", weight: 5), ReportColumn("What to do", weight: 7),
              ReportColumn("Rule", weight: 2),
            ], rows: rows))
      ])
  }

  private func source(of finding: Finding) -> [String] {
    let kind = finding.kind?.rawValue.capitalizedFirst
    let asked = finding.profiles.isEmpty ? nil : "Only: \(finding.profiles.listed)"
    return [kind, finding.citation, asked].compactMap(\.self)
  }

  private var settledSection: ReportSection? {
    guard !settled.isEmpty else { return nil }
    let rows = settled.map { settled in
      ReportRow([
        ReportCell(settled.finding.place.description.capitalizedFirst),
        ReportCell(settled.finding.message),
        ReportCell(settled.weight.rawValue),
        ReportCell(settled.reason ?? "No reason is given."),
        ReportCell(settled.finding.code),
      ])
    }
    return ReportSection(
      "What the program has decided about rules",
      [
        .table(
          ReportTable(
            "Rules that matter more or less here, and why",
            columns: [
              ReportColumn("Where", .rowHeader, weight: 4), ReportColumn("What", weight: 7),
              ReportColumn("Decided", weight: 2), ReportColumn("Reason", weight: 7),
              ReportColumn("Rule", weight: 2),
            ], rows: rows))
      ])
  }
}
