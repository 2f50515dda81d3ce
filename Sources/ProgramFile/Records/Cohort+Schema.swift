import Curriculum

extension Cohort {
  static let schema = RecordSchema<Cohort>(
    .cohort,
    [
      SchemaField("name", \.name, .text()),
      SchemaField("site", \.site, .text),
      SchemaField("seats", \.seats, .count),
      SchemaField(
        "dates", \.dates, .byStrand(.record(Dates.schema, empty: Dates()), empty: Dates())),
      SchemaField("notes", \.notes, .text),
    ])
}
