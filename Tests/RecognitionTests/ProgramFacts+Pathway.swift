import Curriculum

extension ProgramFacts {
  /// Adds where the program leads.
  mutating func addPathway() {
    let pathway = program.pathway
    add(.pathway, pathway.description)
    add(.entryCriteria, pathway.entryCriteria)
    add(.entryPoint, pathway.entryPoints.map(\.text))
    add(.exitPoint, pathway.exitPoints.map(\.text))
    add(.nextStep, pathway.nextSteps.map(\.text))
    add(.nextLevelRequirements, pathway.nextLevelRequirements)
    add(.completerWage, pathway.completerWage)
    add(.boardPlan, pathway.boardPlan)
    for fact in pathway.laborMarket {
      add(.laborMarket, fact.statement)
      add(.laborMarket, fact.source, in: ["source"])
      add(.laborMarket, fact.date?.description, in: ["date"])
      add(.laborMarket, fact.wage, in: ["wage"])
    }
    for service in pathway.supportServices {
      add(.supportService, service.text)
      add(.supportService, service.provider, in: [service.text, "provider"])
    }
    for credential in pathway.credentials {
      add(.credential, credential.name)
      add(.credential, credential.issuer, in: [credential.name, "issuer"])
      add(
        .credential,
        credential.leadsTo.map { id in
          pathway.credentials.first { $0.id == id }?.name ?? id.rawValue
        }, in: [credential.name, "leads to"])
    }
  }
}
