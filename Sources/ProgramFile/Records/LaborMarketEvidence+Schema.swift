import Curriculum

extension LaborMarketEvidence {
  static let schema = RecordSchema<LaborMarketEvidence>(
    .laborMarketEvidence,
    [
      SchemaField("statement", \.statement, .text()),
      SchemaField("source", \.source, .text),
      SchemaField("date", \.date, .day),
      SchemaField("wage", \.wage, .text),
    ])
}
