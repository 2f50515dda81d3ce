import Curriculum

extension Criterion {
  static let schema = RecordSchema<Criterion>(
    .criterion,
    [
      SchemaField("text", \.text, .text())
    ])
}
