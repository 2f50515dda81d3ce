import Curriculum

extension Hours {
  static let schema = RecordSchema<Hours>(
    .hours,
    [
      SchemaField("total", \.total, .amount),
      SchemaField("per week", \.perWeek, .amount),
      SchemaField("weeks", \.weeks, .amount),
    ])
}
