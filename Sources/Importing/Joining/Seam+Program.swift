import Curriculum

extension Seam {
  /// Joins a program, the parts of which have been given the ids of those they are the same as.
  mutating func join(_ ours: inout Program, _ theirs: Program) {
    let owner = SeamOwner.program
    text(owner.field("title"), &ours.title, theirs.title)
    text(owner.field("summary"), &ours.summary, theirs.summary)
    text(owner.field("language"), &ours.language, theirs.language, .exact)
    text(owner.field("profile"), &ours.profile, theirs.profile, .exact)
    text(owner.field("model"), &ours.model, theirs.model)
    parts(&ours.providers, theirs.providers) { $0.join(&$1, $2) }
    join(&ours.occupation, theirs.occupation)
    texts(&ours.funding, theirs.funding)
    parts(&ours.budget, theirs.budget) { $0.join(&$1, $2) }
    word(owner.field("civics route"), &ours.civicsRoute, theirs.civicsRoute)
    values(&ours.activities, theirs.activities)
    for strand in Strand.allCases {
      guard let other = theirs.components[strand] else { continue }
      var component = ours.components[strand] ?? Component()
      join(&component, other, of: .one(strand.title))
      ours.components[strand] = component
    }
    hours(&ours.hours, theirs.hours, of: owner)
    dates(&ours.dates, theirs.dates, of: owner)
    text(owner.field("intensity"), &ours.intensity, theirs.intensity)
    text(owner.field("research"), &ours.research, theirs.research)
    parts(&ours.materials, theirs.materials) { $0.join(&$1, $2) }
    parts(&ours.assessments, theirs.assessments) { $0.join(&$1, $2) }
    values(&ours.requiredItems, theirs.requiredItems)
    values(&ours.expectedGains, theirs.expectedGains)
    text(owner.field("flag in the data system"), &ours.dataSystem, theirs.dataSystem, .exact)
    parts(&ours.instructors, theirs.instructors) { $0.join(&$1, $2) }
    join(&ours.teamTeaching, theirs.teamTeaching)
    parts(&ours.courses, theirs.courses) { $0.join(&$1, $2) }
    parts(&ours.units, theirs.units) { $0.join(&$1, $2) }
    parts(&ours.objectives, theirs.objectives) { $0.join(&$1, $2) }
    join(&ours.pathway, theirs.pathway)
    parts(&ours.partners, theirs.partners) { $0.join(&$1, $2) }
    parts(&ours.cohorts, theirs.cohorts) { $0.join(&$1, $2) }
    joinReview(&ours, theirs)
    parts(&ours.notes, theirs.notes) { _, _, _ in }
  }

  private mutating func join(_ ours: inout Occupation, _ theirs: Occupation) {
    let owner = SeamOwner.program
    text(owner.field("occupation"), &ours.title, theirs.title)
    text(owner.field("SOC code"), &ours.soc, theirs.soc, .exact)
    text(owner.field("CIP code"), &ours.cip, theirs.cip, .exact)
    text(owner.field("name of the CIP code"), &ours.cipTitle, theirs.cipTitle)
    text(owner.field("local code"), &ours.localCode, theirs.localCode, .exact)
    text(owner.field("career cluster"), &ours.cluster, theirs.cluster)
    texts(&ours.jobTitles, theirs.jobTitles)
  }

  private mutating func join(
    _ ours: inout Component, _ theirs: Component, of owner: SeamOwner
  ) {
    text(owner.field("title"), &ours.title, theirs.title)
    text(owner.field("content"), &ours.content, theirs.content)
    hours(&ours.hours, theirs.hours, of: owner)
    dates(&ours.dates, theirs.dates, of: owner)
    text(owner.field("intensity"), &ours.intensity, theirs.intensity)
    text(owner.field("research"), &ours.research, theirs.research)
    values(&ours.instructors, theirs.instructors)
    mention(owner.field("provider"), &ours.provider, theirs.provider)
    values(&ours.services, theirs.services)
    texts(&ours.standards, theirs.standards)
    parts(&ours.materials, theirs.materials) { $0.join(&$1, $2) }
    alignments(&ours.alignments, theirs.alignments, of: owner)
  }

  private mutating func join(_ ours: inout TeamTeaching, _ theirs: TeamTeaching) {
    let owner = SeamOwner.one("team teaching")
    text(owner.field("model"), &ours.model, theirs.model)
    text(owner.field("planning"), &ours.planning, theirs.planning)
    hours(&ours.overlap, theirs.overlap, of: .one("the overlap of the instructors"))
    text(
      owner.field("credit equivalency"), &ours.creditEquivalency, theirs.creditEquivalency)
    text(SeamOwner.program.field("class size"), &ours.classSize, theirs.classSize, .exact)
  }
}
