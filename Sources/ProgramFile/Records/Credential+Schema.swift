import Curriculum

extension Credential {
  static let schema = RecordSchema<Credential>(
    .credential,
    [
      SchemaField("name", \.name, .text()),
      SchemaField("issuer", \.issuer, .text),
      SchemaField("kind", \.kind, .word()),
      SchemaField("leads to", \.leadsTo, .references(to: .credential)),
      SchemaField("alignments", \.alignments, .alignments),
    ])
}
