import Curriculum

extension Outcome {
  static let schema = RecordSchema<Outcome>(
    .outcome,
    [
      SchemaField("text", \.text, .text()),
      SchemaField("alignments", \.alignments, .alignments),
    ])
}
