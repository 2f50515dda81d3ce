import Curriculum

extension Course {
  static let schema = RecordSchema<Course>(
    .course,
    [
      SchemaField("title", \.title, .text()),
      SchemaField("number", \.number, .text),
      SchemaField("department", \.department, .text),
      SchemaField("strand", \.strand, .word()),
      SchemaField("role", \.role, .word()),
      SchemaField("supports", \.supports, .references(to: .course)),
      SchemaField("credits", \.credits, .amount),
      SchemaField("lecture", \.lecture, .amount),
      SchemaField("laboratory", \.laboratory, .amount),
      SchemaField("other", \.other, .amount),
      SchemaField("contact hours", \.contactHours, .amount),
      SchemaField("hours", \.hours, .record(Hours.schema, empty: Hours())),
      SchemaField("dates", \.dates, .record(Dates.schema, empty: Dates())),
    ])
}
