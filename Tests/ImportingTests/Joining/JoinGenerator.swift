import Curriculum

/// Makes programs from a seed, out of so few words that two of them often say the same.
struct JoinGenerator {
  private var state: UInt64
  private var numbers: [String: Int] = [:]
  /// How many texts were made that nothing else says.
  private var remarks = 0

  init(seed: UInt64) { state = seed }

  mutating func program() -> Program {
    numbers = [:]
    var program = Program()
    program.title = text()
    program.summary = maybe { $0.text() }
    program.model = maybe { $0.text() }
    program.providers = parts("provider") { (provider: inout Provider, generator) in
      provider.name = generator.text()
      provider.phone = generator.maybe { $0.text() }
      provider.role = generator.maybe { $0.text() }
    }
    program.occupation.title = maybe { $0.text() }
    program.occupation.soc = maybe { $0.text() }
    program.occupation.jobTitles = [text(), text()]
    program.funding = [text()]
    program.budget = parts("line") { (line: inout BudgetLine, generator) in
      line.text = generator.text()
      line.amount = generator.maybe { $0.amount() }
      line.source = generator.maybe { $0.text() }
    }
    program.hours = hours()
    program.dates = dates()
    program.instructors = parts("instructor") { (person: inout Instructor, generator) in
      person.name = generator.text()
      person.email = generator.maybe { $0.text() }
    }
    program.courses = parts("course") { (course: inout Course, generator) in
      course.title = generator.text()
      course.number = generator.maybe { $0.text() }
      course.credits = generator.maybe { $0.amount() }
      course.hours = generator.hours()
      course.supports = ["course-1"]
    }
    program.units = parts("unit") { (unit: inout Unit, generator) in
      unit.label = generator.maybe { $0.label("Week") }
      unit.title = generator.text()
      unit.dates = generator.dates()
      unit.totalHours = generator.maybe { $0.amount() }
      unit.notes = generator.maybe { $0.text() }
    }
    for strand in Strand.allCases where chance(2) {
      program.components[strand] = component(program)
    }
    program.objectives = parts("o", hyphen: "") { (objective: inout Objective, generator) in
      generator.fill(&objective, units: program.units)
    }
    program.materials = materials("material")
    program.assessments = assessments("assessment")
    fillFrame(&program)
    fillReview(&program)
    return program
  }

  private mutating func component(_ program: Program) -> Component {
    var component = Component()
    component.content = maybe { $0.text() }
    component.hours = hours()
    component.dates = dates()
    component.instructors = program.instructors.map(\.id)
    component.provider = program.providers.first?.id
    component.standards = [text()]
    component.materials = materials("book")
    return component
  }

  private mutating func fill(_ objective: inout Objective, units: [Unit]) {
    objective.label = maybe { $0.label($0.pick(["SSLO", "LO", ""])) }
    objective.statement = maybe { $0.text() }
    objective.notes = maybe { $0.text() }
    objective.units = units.filter { _ in chance(2) }.map(\.id)
    let id = objective.id
    for strand in Strand.allCases {
      objective.outcomes[strand] = parts("\(id)-\(strand.idWord)") {
        (outcome: inout Outcome, more) in
        outcome.text = more.text()
        outcome.alignments = [more.alignment()]
      }
    }
    objective.activities = parts("\(id)-activity") { (activity: inout Activity, generator) in
      activity.text = generator.text()
    }
    objective.materials = materials("\(id)-material")
    objective.assessments = assessments("\(id)-assessment")
    for index in objective.assessments.indices {
      objective.assessments[index].outcomes = objective.outcomes.workforceTraining.map(\.id)
    }
  }

  private mutating func fillFrame(_ program: inout Program) {
    program.pathway.description = maybe { $0.text() }
    program.pathway.credentials = parts("credential") { (credential: inout Credential, generator) in
      credential.name = generator.text()
      credential.issuer = generator.maybe { $0.text() }
      credential.kind = generator.maybe { $0.pick(Credential.Kind.allCases) }
      credential.leadsTo = ["credential-1"]
    }
    program.pathway.entryPoints = parts("point") { (point: inout PathwayPoint, generator) in
      point.text = generator.text()
    }
    program.partners = parts("partner") { (partner: inout Partner, generator) in
      partner.name = generator.text()
      partner.contact = generator.maybe { $0.text() }
      partner.contributions = generator.parts("\(partner.id)") { (gift: inout Contribution, more) in
        gift.text = more.text()
      }
    }
    program.cohorts = parts("cohort") { (cohort: inout Cohort, generator) in
      cohort.name = generator.text()
      cohort.seats = generator.maybe { Int($0.next() % 3) }
    }
    program.signers = parts("signer") { (signer: inout Signer, generator) in
      signer.role = generator.text()
      signer.name = generator.maybe { $0.text() }
    }
    program.notes = parts("note") { (note: inout Note, generator) in
      note.heading = generator.maybe { $0.text() }
      note.text = generator.text()
    }
  }

  private mutating func fillReview(_ program: inout Program) {
    let objectives = program.objectives.map(\.id)
    program.evidence = parts("answer") { (evidence: inout Evidence, generator) in
      evidence.requirement = generator.alignment().item
      evidence.status = generator.pick(Evidence.Status.allCases)
      evidence.statement = generator.maybe { $0.text() }
      evidence.part = objectives.first
    }
    program.reviews = parts("review") { (round: inout ReviewRound, generator) in
      round.reviewer = generator.text()
      round.findings = generator.parts("\(round.id)-finding") {
        (finding: inout ReviewFinding, more) in
        finding.comment = more.text()
        finding.part = objectives.last
      }
    }
    program.proposals = parts("proposal") { (proposal: inout Proposal, generator) in
      proposal.text = generator.text()
      proposal.author = generator.maybe { $0.text() }
      proposal.part = objectives.first
    }
    program.comments = parts("comment") { (comment: inout ReviewComment, generator) in
      comment.text = generator.text()
      comment.quoted = generator.maybe { $0.text() }
      comment.answers = "comment-1"
    }
  }

  private mutating func materials(_ prefix: String) -> [Material] {
    parts(prefix) { (material: inout Material, generator) in
      material.text = generator.text()
      material.source = generator.maybe { $0.text() }
    }
  }

  private mutating func assessments(_ prefix: String) -> [Assessment] {
    parts(prefix) { (assessment: inout Assessment, generator) in
      assessment.text = generator.text()
      assessment.criteria = generator.parts("\(assessment.id)-criterion") {
        (criterion: inout Criterion, more) in criterion.text = more.text()
      }
    }
  }

  private mutating func parts<One: Part>(
    _ prefix: String, hyphen: String = "-", _ fill: (inout One, inout JoinGenerator) -> Void
  ) -> [One] {
    (0..<(next() % 4)).map { _ in
      numbers[prefix, default: 0] += 1
      var part = One(id: PartID("\(prefix)\(hyphen)\(numbers[prefix, default: 0])"))
      fill(&part, &self)
      return part
    }
  }

  private mutating func alignment() -> Alignment {
    Alignment(
      ItemReference(framework: "ccrs", code: pick(["RI.4.3", "RST.6-8.3"])),
      strength: pick(Alignment.Strength.allCases),
      level: maybe { $0.pick(Alignment.Level.allCases) })
  }

  private mutating func hours() -> Hours {
    Hours(total: maybe { $0.amount() }, perWeek: maybe { $0.amount() })
  }

  private mutating func dates() -> Dates {
    Dates(
      starts: CalendarDay(pick(["2027-01-11", "2027-01-18", ""])),
      wording: maybe { $0.pick(["spring", "January", "as the college sets"]) })
  }

  private mutating func amount() -> Amount { Amount(pick([60, 120, 132])) }
  private mutating func label(_ word: String) -> String { "\(word) \(next() % 3)" }

  private mutating func text() -> String {
    if chance(3) {
      remarks += 1
      return "Remark \(remarks)"
    }
    return pick([
      "", "–", "Measure and record vital signs", "measure, and record  vital signs.",
      "Measure and record vital signs of a resident", "Read a procedure", "Read the procedure",
      "Cedar Valley College", "“Cedar Valley College”", "Ana Rivera", "CNA", "12", "555-0100",
    ])
  }

  private mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state >> 33
  }

  private mutating func chance(_ oneIn: UInt64) -> Bool { next() % oneIn == 0 }

  private mutating func pick<Value>(_ values: [Value]) -> Value {
    values[Int(next() % UInt64(values.count))]
  }

  private mutating func maybe<Value>(_ make: (inout JoinGenerator) -> Value) -> Value? {
    chance(2) ? make(&self) : nil
  }
}
