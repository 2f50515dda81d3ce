import Curriculum
import Reports
import TestSupport
import Testing

@Suite struct PacketDocumentTests {
  private static let kinds: [ReportKind] = [
    .teamTeaching, .assessmentPlan, .laborMarket, .credentials, .boardPlan, .budget, .assurances,
  ]

  private static func line(
    _ id: PartID, _ text: String, _ amount: String?, _ source: String?
  ) -> BudgetLine {
    var line = BudgetLine(id: id)
    line.text = text
    line.amount = amount.flatMap { Amount($0) }
    line.source = source
    return line
  }

  /// The program of the samples with what an approval form asks beyond it.
  private static let program: Program = {
    var program = SampleProgram.nursing
    program.hours = Hours(total: Amount(171))
    program.teamTeaching.overlap = Hours(perWeek: Amount(4), weeks: Amount(12))
    program.teamTeaching.classSize = "16 learners"
    program.teamTeaching.creditEquivalency = "credits times 1.75"
    program.instructors[0].qualifications = "ABE license of the state"
    program.expectedGains = [.educationalLevel, .skillsExam]
    program.pathway.completerWage = "$18.40 an hour"
    program.pathway.boardPlan = "Health care is the first sector of the plan of the board."
    program.occupation.jobTitles = ["nursing assistant", "home health aide"]
    program.budget = [
      line("b1", "Instructors", "12400", "231"), line("b2", "Supplies", "1250.50", "college"),
      line("b3", "Travel", nil, nil), line("b4", "Tests", "1500", "231"),
    ]
    var assurance = Assurance(id: "a1")
    assurance.text = "The components run at the same time."
    var other = Assurance(id: "a2")
    other.text = "Learners pay no fee."
    other.party = "Cedar Valley College"
    other.given = CalendarDay("2026-06-10")
    program.assurances = [assurance, other]
    var course = Course(id: "course-1")
    course.title = "Nursing Assistant"
    course.number = "NA 101"
    course.credits = Amount(4)
    course.hours = Hours(total: Amount(75))
    program.courses = [course]
    return program
  }()

  private static var profile: Profile {
    var profile = Profile(id: "xy", title: "State of XY")
    profile.signers = ["Director of Adult Education", "Workforce administrator"]
    profile.hasReviewerColumn = true
    profile.reviewSteps = [ReviewStep("State office"), ReviewStep("Deputy director")]
    return profile
  }

  private static let enclosures = [
    Enclosure(1, "Cover", .cover), Enclosure(2, "Unified list", .objectives, firstPage: 3),
    Enclosure(3, "Hours", .schedule, firstPage: 9),
    Enclosure(nil, "Approval form", .form("Approval form"), remark: "missing"),
    Enclosure(4, "Letter of Riverbend Care", .attachments("letter"), part: "letter"),
    Enclosure(5, "Signatures", .signatures),
  ]

  private func dump(_ kind: ReportKind, _ program: Program, _ options: ReportOptions) -> String {
    kind.report(of: program, library: SampleFrameworks.library, options: options).dump
  }

  @Test func `the documents of a packet say what an approval form asks`() {
    let dumps = Self.kinds.map { dump($0, Self.program, ReportOptions()) }
    Golden("packet-documents.txt").matches(dumps.joined(separator: "\n"))
  }

  @Test func `the page of signatures has a line for each whom the agency asks, and the reviewer`() {
    var options = ReportOptions()
    options.profile = Self.profile
    options.revision = 1
    Golden("signature-page-of-a-profile.txt").matches(
      dump(.signatures, Self.program, options))
  }

  @Test func `a cover in a packet says to whom, from whom, which revision and what is enclosed`() {
    var options = ReportOptions()
    options.profile = Self.profile
    options.revision = 1
    options.day = CalendarDay("2026-08-01")
    options.enclosures = Self.enclosures
    Golden("cover-of-a-packet.txt").matches(dump(.cover, Self.program, options))
  }

  @Test func `a checklist in a packet says in which document each answer stands`() {
    var options = ReportOptions()
    options.enclosures = Self.enclosures
    let report = ReportKind.checklist.report(
      of: Self.program, library: SampleFrameworks.library, options: options)
    let table = report.tables[0]
    let places = table.columns.firstIndex { $0.title == "Where in the packet" }
    let shown = table.rows.map { row in
      "\(row.cells[0].plainText): \(places.map { row.cells[$0].plainText } ?? "")"
    }
    #expect(shown.contains("34 CFR 463.37(b): 2 (page 3)"))
    #expect(shown.contains("34 CFR 463.36(a): 2 (page 3), 3 (page 9)"))
    // The answer points to the letter.
    #expect(shown.contains("34 CFR 463.37(a)(3): 4"))
    #expect(report.tables.last?.rows.count == Self.enclosures.count)
  }

  @Test func `each remark stands beside its answer, the place of the change and its revision`() {
    var program = Self.program
    func finding(_ id: PartID, _ fill: (inout ReviewFinding) -> Void) -> ReviewFinding {
      var finding = ReviewFinding(id: id)
      finding.verdict = .needsRevision
      fill(&finding)
      return finding
    }
    var first = ReviewRound(id: "r1")
    first.revision = 0
    first.reviewer = "State office"
    first.decision = .returned
    let objective = program.objectives[1]
    first.findings = [
      finding("f1") {
        $0.criterion = "One set"
        $0.comment = "Objective 2 has no outcome of preparation."
        $0.response = "It has one now."
        $0.change = "An outcome on teamwork"
        $0.part = objective.outcomes.workforceTraining.first?.id ?? objective.id
      },
      finding("f2") {
        $0.verdict = .meetsCriteria
        $0.criterion = "Standards"
      },
    ]
    var second = ReviewRound(id: "r2")
    second.revision = 1
    second.reviewer = "Deputy director"
    second.decision = .returned
    second.findings = [
      finding("f3") {
        $0.comment = "Who pays?"
        $0.response = "See the budget."
      }, finding("f4") { $0.comment = "Whose letter is it?" },
    ]
    program.reviews = [first, second]
    #expect(program.revisionNumber() == 2)
    var options = ReportOptions()
    options.enclosures = Self.enclosures
    Golden("response-to-two-rounds.txt").matches(dump(.responses, program, options))
  }

  @Test func `what came back goes out under the next number, unless nothing was changed`() {
    var program = Program()
    #expect(program.revisionNumber() == 0)
    var round = ReviewRound(id: "r1")
    round.revision = 0
    round.submitted = CalendarDay("2027-01-04")
    round.contentHash = "aa"
    program.reviews = [round]
    #expect(program.revisionNumber() == 0)
    program.reviews[0].decision = .returned
    #expect(program.revisionNumber(content: "aa") == 0)
    #expect(program.revisionNumber(content: "bb") == 1)
    program.reviews[0].decision = .approved
    #expect(program.revisionNumber(content: "bb") == 0)
  }
}
