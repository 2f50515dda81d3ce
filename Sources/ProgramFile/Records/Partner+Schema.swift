import Curriculum

extension Partner {
  static let schema = RecordSchema<Partner>(
    .partner,
    [
      SchemaField("name", \.name, .text()),
      SchemaField("kind", \.kind, .text),
      SchemaField("contact", \.contact, .text),
      SchemaField("contributions", \.contributions, .parts(Contribution.schema)),
      SchemaField("alignments", \.alignments, .alignments),
    ])
}
