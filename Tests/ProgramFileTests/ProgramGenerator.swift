import Curriculum

/// Makes programs from a seed, with every field and every text that has ever broken a file.
struct ProgramGenerator {
  private var state: UInt64
  private var parts = 0

  init(seed: UInt64) { state = seed }

  mutating func program() -> Program {
    var program = Program()
    program.title = text()
    program.summary = maybe { $0.text() }
    program.language = pick(["en-US", "es", "", text()])
    program.profile = maybe { $0.text() }
    program.model = maybe { $0.text() }
    program.providers = many { $0.provider() }
    program.occupation.title = maybe { $0.text() }
    program.occupation.soc = maybe { $0.pick(["31-1131", $0.text()]) }
    program.occupation.cip = maybe { $0.pick(["51.3902", $0.text()]) }
    program.occupation.cipTitle = maybe { $0.text() }
    program.occupation.localCode = maybe { $0.text() }
    program.occupation.cluster = maybe { $0.text() }
    program.occupation.jobTitles = many { $0.text() }
    program.funding = many { $0.pick(["231", "243", $0.text()]) }
    program.activities = many { $0.pick(AdultEducationActivity.allCases) }
    program.components = byStrand { generator in generator.maybe { $0.component() } }
    program.hours = hours()
    program.dates = dates()
    program.instructors = many { $0.instructor() }
    program.teamTeaching.model = maybe { $0.text() }
    program.teamTeaching.planning = maybe { $0.text() }
    program.teamTeaching.overlap = hours()
    program.teamTeaching.classSize = maybe { $0.text() }
    program.courses = many { $0.course() }
    program.units = many { $0.unit() }
    program.objectives = many { $0.objective() }
    program.pathway = pathway()
    program.partners = many { $0.partner() }
    program.cohorts = many { $0.cohort() }
    program.evidence = many { $0.evidence() }
    program.attachments = many { $0.attachment() }
    program.reviews = many { $0.review() }
    program.signers = many { $0.signer() }
    program.notes = many { $0.note() }
    return program
  }

  // MARK: Records

  private mutating func provider() -> Provider {
    var provider = Provider(id: id())
    provider.name = text()
    provider.role = maybe { $0.text() }
    provider.contact = maybe { $0.text() }
    provider.email = maybe { $0.text() }
    provider.phone = maybe { $0.text() }
    provider.address = maybe { $0.text() }
    return provider
  }

  private mutating func component() -> Component {
    var component = Component()
    guard !chance(8) else { return component }
    component.title = maybe { $0.text() }
    component.content = maybe { $0.text() }
    component.hours = hours()
    component.dates = dates()
    component.intensity = maybe { $0.text() }
    component.research = maybe { $0.text() }
    component.instructors = many { $0.id() }
    component.provider = maybe { $0.id() }
    component.services = many { $0.pick(TrainingService.allCases) }
    component.standards = many { $0.text() }
    component.materials = many { $0.material() }
    component.alignments = alignments()
    return component
  }

  private mutating func instructor() -> Instructor {
    var instructor = Instructor(id: id())
    instructor.name = text()
    instructor.role = maybe { $0.text() }
    instructor.strands = many { $0.pick(Strand.allCases) }
    instructor.email = maybe { $0.text() }
    instructor.qualifications = maybe { $0.text() }
    return instructor
  }

  private mutating func course() -> Course {
    var course = Course(id: id())
    course.title = text()
    course.number = maybe { $0.text() }
    course.department = maybe { $0.text() }
    course.strand = maybe { $0.pick(Strand.allCases) }
    course.credits = maybe { $0.amount() }
    course.lecture = maybe { $0.amount() }
    course.laboratory = maybe { $0.amount() }
    course.other = maybe { $0.amount() }
    course.hours = hours()
    course.dates = dates()
    return course
  }

  private mutating func unit() -> Unit {
    var unit = Unit(id: id())
    unit.label = maybe { $0.text() }
    unit.title = text()
    unit.dates = dates()
    unit.hours = byStrand { generator in generator.maybe { $0.amount() } }
    unit.totalHours = maybe { $0.amount() }
    unit.notes = maybe { $0.text() }
    return unit
  }

  private mutating func objective() -> Objective {
    var objective = Objective(id: id())
    objective.label = maybe { $0.text() }
    objective.statement = maybe { $0.text() }
    objective.units = many { $0.id() }
    objective.outcomes = byStrand { generator in generator.many { $0.outcome() } }
    objective.alignments = alignments()
    objective.activities = many { $0.activity() }
    objective.materials = many { $0.material() }
    objective.assessments = many { $0.assessment() }
    objective.notes = maybe { $0.text() }
    return objective
  }

  private mutating func outcome() -> Outcome {
    var outcome = Outcome(id: id())
    outcome.text = text()
    outcome.alignments = alignments()
    return outcome
  }

  private mutating func activity() -> Activity {
    var activity = Activity(id: id())
    activity.text = text()
    activity.alignments = alignments()
    return activity
  }

  private mutating func material() -> Material {
    var material = Material(id: id())
    material.text = text()
    material.source = maybe { $0.text() }
    return material
  }

  private mutating func assessment() -> Assessment {
    var assessment = Assessment(id: id())
    assessment.text = text()
    assessment.criteria = many { $0.text() }
    assessment.outcomes = many { $0.id() }
    assessment.alignments = alignments()
    return assessment
  }

  private mutating func pathway() -> Pathway {
    var pathway = Pathway()
    pathway.description = maybe { $0.text() }
    pathway.entryCriteria = maybe { $0.text() }
    pathway.entryPoints = many { $0.point() }
    pathway.exitPoints = many { $0.point() }
    pathway.credentials = many { generator in
      var credential = Credential(id: generator.id())
      credential.name = generator.text()
      credential.issuer = generator.maybe { $0.text() }
      credential.kind = generator.maybe { $0.pick(Credential.Kind.allCases) }
      credential.leadsTo = generator.many { $0.id() }
      credential.alignments = generator.alignments()
      return credential
    }
    pathway.nextSteps = many { $0.point() }
    pathway.laborMarket = many { generator in
      var fact = LaborMarketEvidence(id: generator.id())
      fact.statement = generator.text()
      fact.source = generator.maybe { $0.text() }
      fact.date = generator.day()
      fact.wage = generator.maybe { $0.text() }
      return fact
    }
    pathway.boardPlan = maybe { $0.text() }
    pathway.supportServices = many { generator in
      var service = SupportService(id: generator.id())
      service.text = generator.text()
      service.provider = generator.maybe { $0.text() }
      return service
    }
    pathway.alignments = alignments()
    return pathway
  }

  private mutating func point() -> PathwayPoint {
    var point = PathwayPoint(id: id())
    point.text = text()
    return point
  }

  private mutating func partner() -> Partner {
    var partner = Partner(id: id())
    partner.name = text()
    partner.kind = maybe { $0.text() }
    partner.contact = maybe { $0.text() }
    partner.contributions = many { generator in
      var contribution = Contribution(id: generator.id())
      contribution.kind = generator.maybe { $0.pick(Contribution.Kind.allCases) }
      contribution.text = generator.text()
      return contribution
    }
    return partner
  }

  private mutating func cohort() -> Cohort {
    var cohort = Cohort(id: id())
    cohort.name = text()
    cohort.site = maybe { $0.text() }
    cohort.seats = maybe { $0.pick([0, 15, -3, .max, .min]) }
    cohort.dates = byStrand { $0.dates() }
    cohort.notes = maybe { $0.text() }
    return cohort
  }

  private mutating func evidence() -> Evidence {
    var evidence = Evidence(id: id())
    if !chance(4) { evidence.requirement = item() }
    evidence.status = pick(Evidence.Status.allCases)
    evidence.statement = maybe { $0.text() }
    evidence.part = maybe { $0.id() }
    evidence.page = maybe { $0.text() }
    return evidence
  }

  private mutating func attachment() -> Attachment {
    var attachment = Attachment(id: id())
    attachment.file = text()
    attachment.title = maybe { $0.text() }
    attachment.kind = maybe { $0.text() }
    return attachment
  }

  private mutating func review() -> ReviewRound {
    var review = ReviewRound(id: id())
    review.reviewer = maybe { $0.text() }
    review.submitted = day()
    review.returned = day()
    review.decision = maybe { $0.pick(ReviewRound.Decision.allCases) }
    review.findings = many { generator in
      var finding = ReviewFinding(id: generator.id())
      finding.criterion = generator.maybe { $0.text() }
      finding.requirement = generator.maybe { $0.item() }
      finding.part = generator.maybe { $0.id() }
      finding.verdict = generator.maybe { $0.pick(ReviewFinding.Verdict.allCases) }
      finding.comment = generator.maybe { $0.text() }
      finding.response = generator.maybe { $0.text() }
      finding.change = generator.maybe { $0.text() }
      return finding
    }
    return review
  }

  private mutating func signer() -> Signer {
    var signer = Signer(id: id())
    signer.role = text()
    signer.name = maybe { $0.text() }
    signer.signed = day()
    return signer
  }

  private mutating func note() -> Note {
    var note = Note(id: id())
    note.heading = maybe { $0.text() }
    note.text = text()
    return note
  }

  private mutating func alignments() -> [Alignment] {
    many { generator in
      var alignment = Alignment(generator.item())
      guard generator.chance(2) else { return alignment }
      alignment.strength = generator.pick(Alignment.Strength.allCases)
      alignment.level = generator.maybe { $0.pick(Alignment.Level.allCases) }
      alignment.rationale = generator.maybe { $0.text() }
      alignment.evidence = generator.many { $0.text() }
      return alignment
    }
  }

  private mutating func item() -> ItemReference {
    if chance(2) { return ItemReference(framework: "ccrs", code: pick(["RI.4.3", "RST.6-8.3"])) }
    var item = ItemReference(
      framework: maybe { $0.pick(["ccrs", "", "Not An Id", $0.text()]) },
      code: pick(["WLD2.1", "a b", "ccrs x", "? y", text()]))
    // A code can also be set as it is, with all its blanks.
    if chance(4) { item.code = text() }
    return item
  }

  // MARK: Values

  private mutating func hours() -> Hours {
    Hours(
      total: maybe { $0.amount() }, perWeek: maybe { $0.amount() }, weeks: maybe { $0.amount() })
  }

  private mutating func dates() -> Dates {
    Dates(starts: day(), ends: day(), wording: maybe { $0.text() })
  }

  private mutating func amount() -> Amount {
    Amount(thousandths: pick([0, 7_500, 120_000, 1, 10, 999, 1_234_567_890_123_456, .max]))
  }

  private mutating func day() -> CalendarDay? {
    CalendarDay(
      year: pick([1, 1999, 2026, 9999]), month: Int(next() % 14), day: Int(next() % 31) + 1)
  }

  private mutating func id() -> PartID {
    parts += 1
    return PartID(pick(["o\(parts)", "p-\(parts)", "\(parts)", "o1", "", text()]))
  }

  private mutating func byStrand<Value>(
    _ make: (inout ProgramGenerator) -> Value
  ) -> ByStrand<Value> {
    var values = ByStrand(all: make(&self))
    for strand in Strand.allCases { values[strand] = make(&self) }
    return values
  }

  mutating func text() -> String {
    switch next() % 4 {
    case 0: return pick(Self.nastyTexts)
    case 1: return pick(Self.nastyTexts) + pick(Self.nastyTexts)
    case 2: return "Measure a pulse and write it down (\(next() % 100))"
    default:
      var text = ""
      for _ in 0..<(next() % 12) {
        text.unicodeScalars.append(
          chance(3) ? pick(Self.nastyScalars) : Unicode.Scalar(UInt8(0x20 + next() % 95)))
      }
      return text
    }
  }

  static let nastyTexts: [String] = [
    "", " ", "  ", "\n", "\n\n", "\t", "a\n", "a\n\n", "\na", " a", "a ", "a\nb", "a \nb", "a\n b",
    " a\nb", "a\n\nb\n", "a\tb", "\ta", "a\t\nb", "- a", "-", "--", "---", "...", "--- a", "-a",
    "?",
    "? a", ":", "a: b", "a:", ":a", "a:b", "a #b", "#a", "a#b", "&a", "*a", "&a b\n*a c", "!a",
    "!!str a", "|", "| a", ">", "> a", "'", "'a'", "\"", "\"a\"", "%a", "@a", "`a`", "[a]", "[",
    "]",
    "{a: b}", "{", "}", ",", "a, b", "a\\b", "\\n", "yes", "No", "ON", "off", "y", "true", "False",
    "null", "Null", "~", "12", "007", "1e3", "1.5", ".5", "0x1F", "0o7", "+1", "-1", "1_000",
    "12:30",
    "2026-09-08", "31-1131", ".inf", ".nan", "=", "<<", "é", "e\u{301}", "🩺", "👩‍⚕️", "日本語", "\u{85}",
    "a\u{85}b", "\u{2028}", "\u{FEFF}", "\u{FEFF}a", "\r", "a\rb", "a\r\nb", "\0", "\u{7}",
    "\u{1B}[31m",
    "\u{7F}", "\u{9F}", "\u{A0}", "a\u{A0}", "\u{202E}abc", "\u{FFFE}", "\u{FFFF}", "\u{1FFFF}",
    "\u{E000}",
    "\u{10FFFF}", "plait: 1", "id: o1", "a\\uFEFFb", "\u{FEFF}\\ufeff", "\\\\uFEFF", "</script>",
    "${x}", "{{x}}",
    "A long text with a colon: it is too long to stand in quotes, and so it becomes a block.",
    "Long lines stay on one line, however long they are, because a line that was broken by a "
      + "program makes a difference to a version-control system where no person changed a word.",
    "First paragraph.\n\nSecond paragraph:\n- one\n- two\n\n    indented # not a comment\n",
  ]

  private static let nastyScalars: [Unicode.Scalar] = [
    "\n", "\n", "\t", " ", " ", "\r", ":", "#", "-", "\"", "'", "\\", "&", "*", "\u{85}", "\u{0}",
    "\u{FEFF}", "\u{301}", "🙂", "\u{200D}", "é", "\u{2029}",
  ]

  // MARK: Chance

  private mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  private mutating func chance(_ oneIn: UInt64) -> Bool { next() % oneIn == 0 }

  private mutating func pick<Value>(_ values: [Value]) -> Value {
    values[Int(next() % UInt64(values.count))]
  }

  private mutating func maybe<Value>(
    _ make: (inout ProgramGenerator) -> Value
  ) -> Value? { chance(2) ? make(&self) : nil }

  private mutating func many<Value>(
    _ make: (inout ProgramGenerator) -> Value
  ) -> [Value] { (0..<(next() % 3)).map { _ in make(&self) } }
}
