import Curriculum

extension Dates {
  static let schema = RecordSchema<Dates>(
    .dates,
    [
      SchemaField("starts", \.starts, .day),
      SchemaField("ends", \.ends, .day),
      SchemaField("wording", \.wording, .text),
    ])
}
