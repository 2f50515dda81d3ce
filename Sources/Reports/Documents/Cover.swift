public import Curriculum

/// The first page of a packet: what is asked to be approved, of whom and by whom, what was said so
/// far, and what is enclosed.
public struct Cover: Hashable, Sendable {
  private let program: Program
  private let profile: Profile?
  private let revision: Int?
  private let day: CalendarDay?
  private let enclosures: [Enclosure]

  /// Looks at a program; with a profile the page is addressed, and with enclosures it lists them.
  public init(
    of program: Program, to profile: Profile? = nil, revision: Int? = nil,
    on day: CalendarDay? = nil, enclosures: [Enclosure] = []
  ) {
    self.program = program
    self.profile = profile
    self.revision = revision
    self.day = day
    self.enclosures = enclosures
  }

  /// The cover as a document.
  public func report() -> Report {
    var report = Report(
      .cover, of: program, title: program.title.isEmpty ? "IET program" : program.title)
    report.subtitle = "Integrated education and training program: approval packet"
    report.facts = transmittal + facts
    report.sections = [letter, enclosed, summary, contacts, signatures, history, attachments]
      .compactMap { $0 }
    return report
  }

  /// To whom, from whom, when, and which revision; nothing where no packet is sent.
  private var transmittal: [ReportFact] {
    let first = profile?.reviewSteps.first?.reviewer
    let sender = program.providers.first
    let all = [
      ReportFact("Submitted to", profile.map { first ?? $0.title }),
      ReportFact("From", isSent ? sender.flatMap(Self.sender) : nil),
      ReportFact("Day", day?.words),
      ReportFact("Revision", revision.map(Program.words)),
    ]
    return all.filter(\.isStated)
  }

  /// A few words to whoever opens the packet; nil where none is sent.
  private var letter: ReportSection? {
    guard isSent else { return nil }
    return ReportSection(
      "Transmittal",
      [
        .text(
          """
          Enclosed you find the packet of the program named above. We ask you to review the program \
          and to tell us what must change before it can be approved.
          """)
      ])
  }

  private var isSent: Bool { profile != nil || !enclosures.isEmpty }

  private static func sender(_ provider: Provider) -> String? {
    joined([provider.contact, provider.name, provider.email ?? provider.phone])
  }

  private var enclosed: ReportSection? {
    guard !enclosures.isEmpty else { return nil }
    return ReportSection("What is enclosed", [EnclosureTable(enclosures).block])
  }

  private var facts: [ReportFact] {
    let occupation = program.occupation
    return [
      ReportFact("Offered by", program.providers.map(\.name)),
      ReportFact("Occupation", occupation.title ?? occupation.cluster),
      ReportFact("Credential", program.pathway.credentials.map(\.name)),
      ReportFact("Funding", program.funding),
      ReportFact("Dates", program.wholeDates.words),
      ReportFact("Hours", program.wholeHours),
    ] + (enclosures.isEmpty ? asked : [])
  }

  /// What some forms ask and others do not: said only where somebody has stated it.
  private var asked: [ReportFact] {
    [
      ("Expected skill gains", program.expectedGains.map(\.rawValue)),
      ("Budget", program.budget.map(Self.words)),
      ("Civics route", program.civicsRoute.map { [$0.rawValue] } ?? []),
      ("Assurances", program.assurances.map(\.text)),
    ].filter { !$0.1.isEmpty }.map { ReportFact($0.0, $0.1) }
  }

  private static func words(_ line: BudgetLine) -> String {
    joined([line.text, line.amount?.dollars, line.source]) ?? line.text
  }

  private var summary: ReportSection {
    let words = program.summary ?? "Summary: \(ReportFact.notStated)."
    let set = """
      The single set has \(Phrase.count(program.objectives.count, "objective")); \
      \(program.integratedObjectives) of them ask for something in each of the three strands.
      """
    return ReportSection("About the program", [.text(words), .text(set)])
  }

  private var contacts: ReportSection {
    guard !program.providers.isEmpty else {
      return ReportSection("Providers", [.text("Providers: \(ReportFact.notStated).")])
    }
    let rows = program.providers.map { provider in
      ReportRow([
        ReportCell(provider.name), ReportCell(stated: provider.role),
        ReportCell(stated: provider.contact), Self.address(of: provider),
      ])
    }
    let table = ReportTable(
      "Who gives the program and whom to ask",
      columns: [
        ReportColumn("Organization", .rowHeader, weight: 5), ReportColumn("Role", weight: 4),
        ReportColumn("Contact", weight: 4), ReportColumn("Where to write or call", weight: 4),
      ], rows: rows)
    return ReportSection("Providers", [.table(table)])
  }

  /// Who signs for the applicant; in a packet that has a page for it, the cover names them and
  /// points there.
  private var signatures: ReportSection? {
    let heading = isSent ? "Signed for the applicant" : "Signatures"
    guard let page = enclosures.first(where: { $0.content == .signatures }) else {
      return ReportSection(heading, [SignatureTable(of: program).block])
    }
    let names = program.signers.compactMap { Self.joined([$0.role, $0.name]) }
    let lines = names.isEmpty ? ["Who signs: \(ReportFact.notStated)."] : names
    return ReportSection(
      heading, [.bullets(lines), .text("The signatures stand in \(page.reference).")])
  }

  private var history: ReportSection? {
    guard !program.reviews.isEmpty else { return nil }
    let rows = program.reviews.enumerated().map { index, round in
      ReportRow([
        ReportCell(round.name(at: index)), ReportCell(stated: round.reviewer),
        ReportCell(stated: round.submitted?.words), ReportCell(stated: round.returned?.words),
        ReportCell(stated: round.decision?.rawValue), ReportCell("\(round.findings.count)"),
      ])
    }
    let table = ReportTable(
      "Rounds of review",
      columns: [
        ReportColumn("Round", .rowHeader, weight: 2), ReportColumn("Reviewer", weight: 4),
        ReportColumn("Submitted", weight: 3), ReportColumn("Returned", weight: 3),
        ReportColumn("Decision", weight: 3), ReportColumn("Findings", .number, weight: 2),
      ], rows: rows)
    return ReportSection("Reviews", [.table(table)])
  }

  private var attachments: ReportSection? {
    guard !program.attachments.isEmpty, enclosures.isEmpty else { return nil }
    let lines = program.attachments.map { attachment in
      Self.joined([attachment.title ?? attachment.file, attachment.kind]) ?? attachment.file
    }
    return ReportSection("Attachments", [.bullets(lines)])
  }

  /// Where to write or call; empty where the contact beside it says so already.
  private static func address(of provider: Provider) -> ReportCell {
    if let words = joined([provider.email, provider.phone]) { return ReportCell(words) }
    let contact = provider.contact ?? ""
    return contact.contains("@") || contact.count(where: \.isNumber) >= 7
      ? .empty : ReportCell(stated: nil)
  }

  private static func joined(_ texts: [String?]) -> String? {
    let known = texts.compactMap { $0 }.filter { !$0.isEmpty }
    return known.isEmpty ? nil : known.joined(separator: ", ")
  }
}
