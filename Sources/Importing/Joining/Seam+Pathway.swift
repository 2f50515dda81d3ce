import Curriculum

extension Seam {
  /// Joins the career pathway.
  mutating func join(_ ours: inout Pathway, _ theirs: Pathway) {
    let owner = SeamOwner.one("the pathway")
    text(owner.field("description"), &ours.description, theirs.description)
    text(owner.fields("entry criteria"), &ours.entryCriteria, theirs.entryCriteria)
    parts(&ours.entryPoints, theirs.entryPoints) { $0.join(&$1, $2) }
    parts(&ours.exitPoints, theirs.exitPoints) { $0.join(&$1, $2) }
    parts(&ours.credentials, theirs.credentials) { $0.join(&$1, $2) }
    parts(&ours.nextSteps, theirs.nextSteps) { $0.join(&$1, $2) }
    text(
      owner.fields("requirements of the next level"), &ours.nextLevelRequirements,
      theirs.nextLevelRequirements)
    text(owner.field("wage of completers"), &ours.completerWage, theirs.completerWage, .exact)
    parts(&ours.laborMarket, theirs.laborMarket) { $0.join(&$1, $2) }
    text(owner.field("place in the board's plan"), &ours.boardPlan, theirs.boardPlan)
    parts(&ours.supportServices, theirs.supportServices) { $0.join(&$1, $2) }
    alignments(&ours.alignments, theirs.alignments, of: owner)
  }

  /// Joins a partner.
  mutating func join(_ ours: inout Partner, _ theirs: Partner) {
    let owner = SeamOwner.part("the partner", ours.name, ours.id)
    text(owner.field("name"), &ours.name, theirs.name)
    text(owner.field("kind"), &ours.kind, theirs.kind)
    text(owner.field("contact"), &ours.contact, theirs.contact)
    parts(&ours.contributions, theirs.contributions) { seam, ours, theirs in
      let owner = SeamOwner.part("the contribution", ours.text, ours.id)
      seam.text(owner.field("text"), &ours.text, theirs.text)
      seam.word(owner.field("kind"), &ours.kind, theirs.kind)
      seam.alignments(&ours.alignments, theirs.alignments, of: owner)
    }
    alignments(&ours.alignments, theirs.alignments, of: owner)
  }

  private mutating func join(_ ours: inout PathwayPoint, _ theirs: PathwayPoint) {
    let owner = SeamOwner.part("the point of the pathway", ours.text, ours.id)
    text(owner.field("text"), &ours.text, theirs.text)
  }

  private mutating func join(_ ours: inout Credential, _ theirs: Credential) {
    let owner = SeamOwner.part("the credential", ours.name, ours.id)
    text(owner.field("name"), &ours.name, theirs.name)
    text(owner.field("issuer"), &ours.issuer, theirs.issuer)
    word(owner.field("kind"), &ours.kind, theirs.kind)
    values(&ours.leadsTo, theirs.leadsTo)
    alignments(&ours.alignments, theirs.alignments, of: owner)
  }

  private mutating func join(_ ours: inout LaborMarketEvidence, _ theirs: LaborMarketEvidence) {
    let owner = SeamOwner.part("the fact of the labor market", ours.statement, ours.id)
    text(owner.field("statement"), &ours.statement, theirs.statement)
    text(owner.field("source"), &ours.source, theirs.source)
    day(owner.field("date"), &ours.date, theirs.date)
    text(owner.field("wage"), &ours.wage, theirs.wage, .exact)
  }

  private mutating func join(_ ours: inout SupportService, _ theirs: SupportService) {
    let owner = SeamOwner.part("the support", ours.text, ours.id)
    text(owner.field("text"), &ours.text, theirs.text)
    text(owner.field("provider"), &ours.provider, theirs.provider)
    alignments(&ours.alignments, theirs.alignments, of: owner)
  }
}
