public import Curriculum
public import Frameworks

/// What learners earn, who gives it, and where it leads, WIOA 3(52).
public struct CredentialSheet: Sendable {
  private let program: Program
  private let narrative: Narrative
  private let codes: CodeWording

  /// Looks at a program.
  public init(of program: Program, library: FrameworkLibrary) {
    self.program = program
    narrative = Narrative(of: program)
    codes = CodeWording(library)
  }

  /// The evidence as a document.
  public func report() -> Report {
    var report = Report(.credentials, of: program, title: "Credential evidence")
    let occupation = program.occupation
    report.facts = [
      ReportFact("Occupation", occupation.title ?? occupation.cluster),
      ReportFact("Jobs of completers", occupation.jobTitles),
      ReportFact(
        "Next steps",
        TopicAnswer(
          stated: program.pathway.nextSteps.map(\.text), .nextSteps, telling: narrative
        ).lines),
    ]
    report.sections = [credentials, courses].compactMap(\.self)
    return report
  }

  private var credentials: ReportSection {
    let earned = program.pathway.credentials
    guard !earned.isEmpty else {
      return ReportSection("Credentials", [.text("Credential: \(ReportFact.notStated).")])
    }
    let names = Dictionary(earned.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    let rows = earned.map { credential in
      ReportRow([
        ReportCell(credential.name), ReportCell(stated: credential.issuer),
        ReportCell(stated: credential.kind?.rawValue),
        ReportCell(Phrase.list(credential.leadsTo.compactMap { names[$0] })),
        ReportCell(lines: credential.alignments.map { ReportLine(codes.words($0)) }),
      ])
    }
    let table = ReportTable(
      "What learners earn, and who gives it",
      columns: [
        ReportColumn("Credential", .rowHeader, weight: 6), ReportColumn("Given by", weight: 5),
        ReportColumn("Kind under WIOA 3(52)", weight: 4), ReportColumn("Leads to", weight: 4),
        ReportColumn("Standards", weight: 4),
      ], rows: rows)
    return ReportSection("Credentials", [.table(table.withoutEmptyColumns)])
  }

  /// The courses with what they count for; nil where none is named.
  private var courses: ReportSection? {
    let taught = program.courses.filter { $0.role != .support }
    guard !taught.isEmpty else { return nil }
    let rows = taught.map { course in
      ReportRow([
        ReportCell(stated: course.title), ReportCell(course.number ?? ""),
        ReportCell(course.credits?.description ?? ""),
        ReportCell(stated: course.hours.words ?? course.contactHours?.hours),
      ])
    }
    let table = ReportTable(
      "The courses, their credits and their hours",
      columns: [
        ReportColumn("Course", .rowHeader, weight: 7), ReportColumn("Number", weight: 3),
        ReportColumn("Credits", .number, weight: 2), ReportColumn("Hours", weight: 4),
      ], rows: rows)
    return ReportSection("Courses on the way to it", [.table(table.withoutEmptyColumns)])
  }
}
