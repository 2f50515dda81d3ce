import Curriculum

extension Assessment {
  static let schema = RecordSchema<Assessment>(
    .assessment,
    [
      SchemaField("text", \.text, .text()),
      SchemaField("criteria", \.criteria, .parts(Criterion.schema, orText: "text")),
      SchemaField("outcomes", \.outcomes, .references(to: .outcome)),
      SchemaField("alignments", \.alignments, .alignments),
    ])
}
