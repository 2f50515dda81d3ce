import Curriculum

extension Assessment {
  static let schema = RecordSchema<Assessment>(
    .assessment,
    [
      SchemaField("text", \.text, .text()),
      SchemaField("criteria", \.criteria, .texts),
      SchemaField("outcomes", \.outcomes, .references(to: .outcome)),
      SchemaField("alignments", \.alignments, .alignments),
    ])
}
