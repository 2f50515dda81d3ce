public import Curriculum

/// One page for an employer or another partner: what the program is, and what is asked of them.
public struct PartnerSummary: Hashable, Sendable {
  private let program: Program
  private let partner: Partner?

  /// Looks at a program, for one of its partners or for all.
  public init(of program: Program, for partner: Partner? = nil) {
    self.program = program
    self.partner = partner
  }

  /// No more objectives stand on the page.
  private static let mostObjectives = 10
  /// So many objectives should stand there before anything else is said at length.
  private static let fewestObjectives = 5

  /// The page as a document.
  public func report() -> Report {
    let wanted = min(Self.fewestObjectives, program.objectives.count)
    var made = page(PageLengths.all[0])
    for lengths in PageLengths.all.dropFirst() where made.objectives < wanted {
      made = page(lengths)
    }
    return made.report
  }

  private func page(_ lengths: PageLengths) -> (report: Report, objectives: Int) {
    let whole = program.title.isEmpty ? "IET program" : program.title
    let title = Phrase.short(whole, to: lengths.title)
    var report = Report(.partnerSummary, of: program, title: title)
    let reader = partner.map { Phrase.short($0.name, to: 45) } ?? "partners and employers"
    let subtitle = "Summary for \(reader)"
    report.subtitle = subtitle
    report.facts = facts(lengths)
    var room = PageRoom()
    room.takeTitle(title, subtitle: subtitle)
    for fact in report.facts { room.takeFact(fact.text) }
    let about = about(lengths, &room)
    let partners = partnerSection(lengths, &room)
    room.takeHeading()
    let skills = skills(room)
    report.sections = [
      about, ReportSection("What graduates will be able to do", [list(of: skills)]), partners,
    ]
    return (report, skills.count)
  }

  private func facts(_ lengths: PageLengths) -> [ReportFact] {
    let occupation = program.occupation
    let pathway = program.pathway
    let jobs = pathway.laborMarket.first.map { fact in
      [Phrase.withoutFullStop(fact.statement), fact.wage.map { "median wage \($0)" }].compactMap(
        \.self
      )
      .filter { !$0.isEmpty }.joined(separator: ", ")
    }
    let entry = [pathway.entryCriteria].compactMap(\.self) + pathway.entryPoints.map(\.text)
    let all = [
      ReportFact("Occupation", occupation.title ?? occupation.cluster),
      ReportFact("Credential", pathway.credentials.map(\.name)),
      ReportFact("Who it serves", entry),
      ReportFact("Dates", program.wholeDates.words),
      ReportFact("Hours", program.wholeHours),
      ReportFact("Jobs in the region", jobs ?? Narrative(of: program).sentence(on: .laborMarket)),
    ]
    // An employer need not read what the college has not written yet.
    return all.filter(\.isStated).map {
      ReportFact($0.label, Phrase.short($0.text, to: lengths.fact))
    }
  }

  private func about(_ lengths: PageLengths, _ room: inout PageRoom) -> ReportSection {
    let summary = program.summary.map { Phrase.short($0, to: lengths.summary) }
    let texts = [
      summary ?? "Summary: \(ReportFact.notStated).",
      "\(strandsTogether) \(teaching(to: lengths.teaching))",
    ]
    room.takeHeading()
    for text in texts { room.takeParagraph(text) }
    return ReportSection("The program", texts.map(ReportBlock.text))
  }

  /// As many objectives as there is room for, and as much of each.
  private func skills(_ room: PageRoom) -> [String] {
    let shown = program.objectives.prefix(Self.mostObjectives).map(Self.skill)
    var best: [String] = []
    for length in [200, 170, 130, 90] {
      let lines = shown.map { Phrase.short($0, to: length) }
      let fitting = room.items(lines, isWhole: lines.count == program.objectives.count)
      if fitting > best.count { best = Array(lines.prefix(fitting)) }
    }
    return best
  }

  private func list(of skills: [String]) -> ReportBlock {
    guard !program.objectives.isEmpty else { return .text("There is no objective yet.") }
    let rest = program.objectives.count - skills.count
    guard rest > 0 else { return .bullets(skills) }
    return .bullets(
      skills + [skills.isEmpty ? Phrase.count(rest, "objective") : "and \(rest) more"])
  }

  /// The statement, or where it has none what it asks for first, training before the rest.
  private static func skill(_ objective: Objective) -> String {
    let statement = objective.statement ?? ""
    guard statement.isEmpty else { return statement }
    let outcomes = Strand.allCases.reversed().flatMap { objective.outcomes[$0] }
    return outcomes.first?.text ?? objective.shownStatement
  }

  private var strandsTogether: String {
    let count = program.objectives.count
    guard count > 0 else {
      return "Adult education, workforce preparation and job training work toward one set of goals."
    }
    let set = Phrase.count(count, "objective")
    let start = "Adult education, workforce preparation and job training share one set of \(set)"
    let integrated = program.integratedObjectives
    guard integrated > 0 else { return "\(start)." }
    let who =
      count == 1
      ? "it asks"
      : integrated == count
        ? "each of them asks" : "\(integrated) of them \(integrated == 1 ? "asks" : "ask")"
    return "\(start); \(who) for something in all three."
  }

  private func teaching(to length: Int) -> String {
    if let model = program.teamTeaching.model, !model.isEmpty {
      return "The instructors work together: \(Self.sentence(Phrase.short(model, to: length)))"
    }
    if let overlap = program.teamTeaching.overlap.words {
      return "More than one instructor is in the room for \(overlap)."
    }
    guard let told = Narrative(of: program).sentence(on: .teamTeaching) else {
      return "How the instructors work together is \(ReportFact.notStated)."
    }
    return Self.sentence(Phrase.short(told, to: length))
  }

  private static func sentence(_ text: String) -> String {
    text.last.map { ".!?…".contains($0) } ?? true ? text : "\(text)."
  }

  private func partnerSection(
    _ lengths: PageLengths, _ room: inout PageRoom
  ) -> ReportSection {
    let heading = partner == nil ? "What partners do" : "What you do, and what we ask"
    room.takeHeading()
    let shown = partner.map { [$0] } ?? Array(program.partners.prefix(lengths.partners))
    var lines = shown.map { one in
      let texts = one.contributions.map(\.text).filter { !$0.isEmpty }
      let does = texts.isEmpty ? "nothing is agreed yet" : texts.joined(separator: "; ")
      return ReportLine(
        Phrase.short(does, to: partner == nil ? lengths.partner : lengths.partner * 2),
        lead: "\(Phrase.short(one.name, to: 50)):")
    }
    let rest = program.partners.count - shown.count
    if rest > 0, partner == nil { lines.append(ReportLine("and \(rest) more")) }
    if lines.isEmpty { lines.append(ReportLine("Partners: \(ReportFact.notStated).")) }
    if let asked { lines.append(ReportLine(asked, lead: "What we ask:")) }
    for line in lines { room.takeItem(line.plainText) }
    let contact = ReportFact("Whom to ask", Array(contacts.prefix(lengths.contacts)))
    room.takeFact(contact.text)
    return ReportSection(heading, [.list(lines, isOrdered: false), .facts([contact])])
  }

  /// What employers do for a program and nobody, or not this one, does here.
  private var asked: String? {
    if let kind = partner?.kind?.lowercased(), !kind.contains("employer") { return nil }
    let given = partner.map { [$0] } ?? program.partners
    let contributions = given.flatMap(\.contributions)
    // Words of no known kind may say any of it, and nobody is asked for what they do already.
    guard contributions.allSatisfy({ $0.kind != nil }) else {
      return "talk with us about what else you can do."
    }
    let kinds = Set(contributions.compactMap(\.kind))
    let open = Contribution.Kind.allCases.filter { $0 != .other && !kinds.contains($0) }
    guard !open.isEmpty else { return nil }
    return "talk with us about \(Phrase.list(open.map(\.asked)))."
  }

  private var contacts: [String] {
    program.providers.compactMap { provider -> String? in
      let ways = [provider.contact, provider.email, provider.phone].compactMap(\.self)
        .filter { !$0.isEmpty }
      guard !ways.isEmpty else { return nil }
      return "\(Phrase.short(ways.joined(separator: ", "), to: 110)), "
        + Phrase.short(provider.name, to: 50)
    }
  }
}

extension Contribution.Kind {
  /// What an employer is asked for, within a sentence.
  fileprivate var asked: String {
    switch self {
    case .workBasedLearning: "time for learners at your workplace"
    case .trainingDemanded: "which training your jobs need"
    case .externships: "time for our teachers at your workplace"
    case .hiringCommitment: "interviews or jobs for people who finish"
    case .other: "other help"
    }
  }
}
