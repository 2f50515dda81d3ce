import Curriculum

/// Makes programs from a seed, with every field and every text that has ever broken a file.
struct ProgramGenerator {
  var state: UInt64
  var parts = 0
  /// Whether no two parts have one id; otherwise some do, against the rule.
  var hasUniqueIDs = false

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
    program.budget = many { $0.budgetLine() }
    program.civicsRoute = maybe { $0.pick(CivicsRoute.allCases) }
    program.activities = many { $0.pick(AdultEducationActivity.allCases) }
    program.components = byStrand { generator in generator.maybe { $0.component() } }
    program.hours = hours()
    program.dates = dates()
    program.intensity = maybe { $0.text() }
    program.research = maybe { $0.text() }
    program.materials = many { $0.material() }
    program.assessments = many { $0.assessment() }
    program.requiredItems = many { $0.item() }
    program.expectedGains = many { $0.pick(SkillGain.allCases) }
    program.dataSystem = maybe { $0.text() }
    program.instructors = many { $0.instructor() }
    program.teamTeaching.model = maybe { $0.text() }
    program.teamTeaching.planning = maybe { $0.text() }
    program.teamTeaching.overlap = hours()
    program.teamTeaching.creditEquivalency = maybe { $0.text() }
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
    program.proposals = many { $0.proposal() }
    program.comments = many { $0.comment() }
    program.assurances = many { $0.assurance() }
    program.signers = many { $0.signer() }
    program.ruleSettings = many { $0.ruleSetting() }
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
    course.role = maybe { $0.pick(Course.Role.allCases) }
    course.supports = many { $0.id() }
    course.contactHours = maybe { $0.amount() }
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
    unit.alignments = alignments()
    unit.notes = maybe { $0.text() }
    return unit
  }

  private mutating func objective() -> Objective {
    var objective = Objective(id: id())
    objective.label = maybe { $0.text() }
    objective.statement = maybe { $0.text() }
    objective.learnerWording = maybe { $0.text() }
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
    outcome.learnerWording = maybe { $0.text() }
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
    material.alignments = alignments()
    return material
  }

  private mutating func assessment() -> Assessment {
    var assessment = Assessment(id: id())
    assessment.text = text()
    assessment.criteria = many { generator in
      var criterion = Criterion(id: generator.id())
      criterion.text = generator.text()
      return criterion
    }
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
    pathway.nextLevelRequirements = maybe { $0.text() }
    pathway.completerWage = maybe { $0.text() }
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
      service.alignments = generator.alignments()
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
    partner.alignments = alignments()
    partner.contributions = many { generator in
      var contribution = Contribution(id: generator.id())
      contribution.kind = generator.maybe { $0.pick(Contribution.Kind.allCases) }
      contribution.text = generator.text()
      contribution.alignments = generator.alignments()
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
    review.revision = maybe { $0.pick([0, 1, 12]) }
    review.reviewer = maybe { $0.text() }
    review.submitted = day()
    review.returned = day()
    review.decision = maybe { $0.pick(ReviewRound.Decision.allCases) }
    review.contentHash = maybe { $0.text() }
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

  private mutating func proposal() -> Proposal {
    var proposal = Proposal(id: id())
    proposal.kind = maybe { $0.pick(Proposal.Kind.allCases) }
    proposal.text = text()
    proposal.author = maybe { $0.text() }
    proposal.date = maybe { $0.text() }
    proposal.part = maybe { $0.id() }
    proposal.place = maybe { $0.text() }
    return proposal
  }

  private mutating func comment() -> ReviewComment {
    var comment = ReviewComment(id: id())
    comment.author = maybe { $0.text() }
    comment.date = maybe { $0.text() }
    comment.text = text()
    comment.quoted = maybe { $0.text() }
    comment.part = maybe { $0.id() }
    comment.place = maybe { $0.text() }
    comment.answers = maybe { $0.id() }
    comment.status = pick(ReviewComment.Status.allCases)
    return comment
  }

  private mutating func budgetLine() -> BudgetLine {
    var line = BudgetLine(id: id())
    line.text = text()
    line.category = maybe { $0.text() }
    line.amount = maybe { $0.amount() }
    line.source = maybe { $0.text() }
    return line
  }

  private mutating func assurance() -> Assurance {
    var assurance = Assurance(id: id())
    assurance.text = text()
    assurance.party = maybe { $0.text() }
    assurance.given = day()
    return assurance
  }

  private mutating func ruleSetting() -> RuleSetting {
    var setting = RuleSetting(id: id())
    setting.rule = text()
    setting.weight = maybe { $0.pick(RuleSetting.Weight.allCases) }
    setting.part = maybe { $0.id() }
    setting.reason = maybe { $0.text() }
    return setting
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
}
