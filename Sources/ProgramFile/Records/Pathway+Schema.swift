import Curriculum

extension Pathway {
  static let schema = RecordSchema<Pathway>(
    .pathway,
    [
      SchemaField("description", \.description, .text),
      SchemaField("entry criteria", \.entryCriteria, .text),
      SchemaField("entry points", \.entryPoints, .parts(PathwayPoint.schema)),
      SchemaField("exit points", \.exitPoints, .parts(PathwayPoint.schema)),
      SchemaField("credentials", \.credentials, .parts(Credential.schema)),
      SchemaField("next steps", \.nextSteps, .parts(PathwayPoint.schema)),
      SchemaField("next level requirements", \.nextLevelRequirements, .text),
      SchemaField("completer wage", \.completerWage, .text),
      SchemaField("labor market", \.laborMarket, .parts(LaborMarketEvidence.schema)),
      SchemaField("board plan", \.boardPlan, .text),
      SchemaField("support services", \.supportServices, .parts(SupportService.schema)),
      SchemaField("alignments", \.alignments, .alignments),
    ])
}
