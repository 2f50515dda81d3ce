import Curriculum

extension Seam {
  /// Joins an objective; another statement or label goes into its own notes.
  mutating func join(_ ours: inout Objective, _ theirs: Objective) {
    let owner = Self.owner(of: ours)
    remarks(&ours.notes, theirs.notes)
    statement(owner.field("statement"), &ours, theirs)
    text(owner.field("learner wording"), &ours.learnerWording, theirs.learnerWording)
    label(owner.field("label"), &ours, theirs)
    values(&ours.units, theirs.units)
    for strand in Strand.allCases {
      parts(&ours.outcomes[strand], theirs.outcomes[strand]) { seam, ours, theirs in
        let owner = SeamOwner.part("the \(strand) outcome", ours.text, ours.id)
        seam.text(owner.field("text"), &ours.text, theirs.text)
        seam.text(
          owner.field("learner wording"), &ours.learnerWording, theirs.learnerWording)
        seam.alignments(&ours.alignments, theirs.alignments, of: owner)
      }
    }
    alignments(&ours.alignments, theirs.alignments, of: owner)
    parts(&ours.activities, theirs.activities) { seam, ours, theirs in
      let owner = SeamOwner.part("the activity", ours.text, ours.id)
      seam.text(owner.field("text"), &ours.text, theirs.text)
      seam.alignments(&ours.alignments, theirs.alignments, of: owner)
    }
    parts(&ours.materials, theirs.materials) { $0.join(&$1, $2) }
    parts(&ours.assessments, theirs.assessments) { $0.join(&$1, $2) }
  }

  /// Joins a material.
  mutating func join(_ ours: inout Material, _ theirs: Material) {
    let owner = SeamOwner.part("the material", ours.text, ours.id)
    text(owner.field("text"), &ours.text, theirs.text)
    text(owner.field("source"), &ours.source, theirs.source)
    alignments(&ours.alignments, theirs.alignments, of: owner)
  }

  /// Joins how learning is assessed.
  mutating func join(_ ours: inout Assessment, _ theirs: Assessment) {
    let owner = SeamOwner.part("the assessment", ours.text, ours.id)
    text(owner.field("text"), &ours.text, theirs.text)
    parts(&ours.criteria, theirs.criteria) { seam, ours, theirs in
      let owner = SeamOwner.part("the criterion", ours.text, ours.id)
      seam.text(owner.field("text"), &ours.text, theirs.text)
    }
    values(&ours.outcomes, theirs.outcomes)
    alignments(&ours.alignments, theirs.alignments, of: owner)
  }

  private mutating func statement(
    _ field: SeamField, _ ours: inout Objective, _ theirs: Objective
  ) {
    guard let present = ours.statement, let own = WordKey(present), let other = theirs.statement
    else { return text(field, &ours.statement, theirs.statement) }
    guard let key = WordKey(other), key != own else { return }
    differ(field, present, other, notes: &ours.notes)
  }

  /// `LO 3` for `SSLO 3` is another word for the same number: it is kept, and no difference.
  private mutating func label(_ field: SeamField, _ ours: inout Objective, _ theirs: Objective) {
    guard let present = ours.label, let own = WordKey(present), let other = theirs.label
    else { return text(field, &ours.label, theirs.label) }
    guard let key = WordKey(other), key != own, !key.isPart(of: own) else { return }
    if own.isPart(of: key) {
      ours.label = other
      origins.record(field, from: file)
    } else if present.split(whereSeparator: { !$0.isNumber })
      == other.split(whereSeparator: { !$0.isNumber })
    {
      keep(other, of: field, in: &ours.notes)
    } else {
      differ(field, present, other, notes: &ours.notes)
    }
  }

  private static func owner(of objective: Objective) -> SeamOwner {
    guard WordKey(objective.label) != nil, let name = objective.nameByLabel else {
      return .part("the objective", objective.statement, objective.id)
    }
    return SeamOwner(words: name, part: objective.id)
  }
}
