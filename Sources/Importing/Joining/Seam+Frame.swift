import Curriculum

extension Seam {
  /// Joins a provider.
  mutating func join(_ ours: inout Provider, _ theirs: Provider) {
    let owner = SeamOwner.part("the provider", ours.name, ours.id)
    text(owner.field("name"), &ours.name, theirs.name)
    text(owner.field("role"), &ours.role, theirs.role)
    text(owner.field("contact"), &ours.contact, theirs.contact)
    text(owner.field("email"), &ours.email, theirs.email, .exact)
    text(owner.field("phone"), &ours.phone, theirs.phone, .exact)
    text(owner.field("address"), &ours.address, theirs.address)
  }

  /// Joins a line of the budget.
  mutating func join(_ ours: inout BudgetLine, _ theirs: BudgetLine) {
    let owner = SeamOwner.part("the budget line", ours.text, ours.id)
    text(owner.field("text"), &ours.text, theirs.text)
    text(owner.field("category"), &ours.category, theirs.category)
    amount(owner.fields("dollars", unit: "dollar"), &ours.amount, theirs.amount)
    text(owner.field("source"), &ours.source, theirs.source, .exact)
  }

  /// Joins an instructor.
  mutating func join(_ ours: inout Instructor, _ theirs: Instructor) {
    let owner = SeamOwner.part("the instructor", ours.name, ours.id)
    text(owner.field("name"), &ours.name, theirs.name)
    text(owner.field("role"), &ours.role, theirs.role)
    values(&ours.strands, theirs.strands)
    text(owner.field("email"), &ours.email, theirs.email, .exact)
    text(owner.fields("qualifications"), &ours.qualifications, theirs.qualifications)
  }

  /// Joins a course.
  mutating func join(_ ours: inout Course, _ theirs: Course) {
    let owner = SeamOwner.part("the course", ours.number ?? ours.title, ours.id)
    text(owner.field("title"), &ours.title, theirs.title)
    text(owner.field("number"), &ours.number, theirs.number, .exact)
    text(owner.field("department"), &ours.department, theirs.department)
    word(owner.field("strand"), &ours.strand, theirs.strand)
    word(owner.field("role"), &ours.role, theirs.role)
    values(&ours.supports, theirs.supports)
    amount(owner.fields("credits", unit: "credit"), &ours.credits, theirs.credits)
    amount(owner.fields("lecture hours", unit: "hour"), &ours.lecture, theirs.lecture)
    amount(owner.fields("laboratory hours", unit: "hour"), &ours.laboratory, theirs.laboratory)
    amount(owner.fields("other hours", unit: "hour"), &ours.other, theirs.other)
    amount(owner.fields("contact hours", unit: "hour"), &ours.contactHours, theirs.contactHours)
    hours(&ours.hours, theirs.hours, of: owner)
    dates(&ours.dates, theirs.dates, of: owner)
  }

  /// Joins a unit.
  mutating func join(_ ours: inout Unit, _ theirs: Unit) {
    let owner = SeamOwner.part("the unit", ours.label ?? ours.title, ours.id)
    text(owner.field("label"), &ours.label, theirs.label, .exact)
    text(owner.field("title"), &ours.title, theirs.title)
    dates(&ours.dates, theirs.dates, of: owner)
    for strand in Strand.allCases {
      amount(
        owner.fields("\(strand) hours", unit: "hour"), &ours.hours[strand], theirs.hours[strand])
    }
    amount(owner.fields("total hours", unit: "hour"), &ours.totalHours, theirs.totalHours)
    alignments(&ours.alignments, theirs.alignments, of: owner)
    remarks(&ours.notes, theirs.notes)
  }

  /// Joins a cohort.
  mutating func join(_ ours: inout Cohort, _ theirs: Cohort) {
    let owner = SeamOwner.part("the cohort", ours.name, ours.id)
    text(owner.field("name"), &ours.name, theirs.name)
    text(owner.field("site"), &ours.site, theirs.site)
    count(owner.fields("seats", unit: "seat"), &ours.seats, theirs.seats)
    for strand in Strand.allCases {
      let words = owner.words.map { "\(strand) in \($0)" }
      dates(
        &ours.dates[strand], theirs.dates[strand], of: SeamOwner(words: words, part: owner.part))
    }
    remarks(&ours.notes, theirs.notes)
  }
}
