import Curriculum

extension Unit {
  static let schema = RecordSchema<Unit>(
    .unit,
    [
      SchemaField("label", \.label, .text),
      SchemaField("title", \.title, .text()),
      SchemaField("dates", \.dates, .record(Dates.schema, empty: Dates())),
      SchemaField("hours", \.hours, .byStrand(.amount, empty: nil)),
      SchemaField("total hours", \.totalHours, .amount),
      SchemaField("alignments", \.alignments, .alignments),
      SchemaField("notes", \.notes, .text),
    ])
}
