import Curriculum

extension Outcome {
  static let schema = RecordSchema<Outcome>(
    .outcome,
    [
      SchemaField("text", \.text, .text()),
      SchemaField("learner wording", \.learnerWording, .text),
      SchemaField("alignments", \.alignments, .alignments),
    ])
}
