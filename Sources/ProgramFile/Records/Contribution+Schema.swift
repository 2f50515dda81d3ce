import Curriculum

extension Contribution {
  static let schema = RecordSchema<Contribution>(
    .contribution,
    [
      SchemaField("kind", \.kind, .word()),
      SchemaField("text", \.text, .text()),
      SchemaField("alignments", \.alignments, .alignments),
    ])
}
