import Curriculum

extension Assurance {
  static let schema = RecordSchema<Assurance>(
    .assurance,
    [
      SchemaField("text", \.text, .text()),
      SchemaField("party", \.party, .text),
      SchemaField("given", \.given, .day),
    ])
}
