import Curriculum

extension Proposal {
  static let schema = RecordSchema<Proposal>(
    .proposal,
    [
      SchemaField("kind", \.kind, .word()),
      SchemaField("text", \.text, .text()),
      SchemaField("author", \.author, .text),
      SchemaField("date", \.date, .text),
      SchemaField("part", \.part, .reference()),
      SchemaField("place", \.place, .text),
    ])
}
