import Curriculum

extension Activity {
  static let schema = RecordSchema<Activity>(
    .activity,
    [
      SchemaField("text", \.text, .text()),
      SchemaField("alignments", \.alignments, .alignments),
    ])
}
