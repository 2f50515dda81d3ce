import Curriculum

extension Occupation {
  static let schema = RecordSchema<Occupation>(
    .occupation,
    [
      SchemaField("title", \.title, .text),
      SchemaField("soc", \.soc, .text),
      SchemaField("cip", \.cip, .text),
      SchemaField("cip title", \.cipTitle, .text),
      SchemaField("local code", \.localCode, .text),
      SchemaField("cluster", \.cluster, .text),
      SchemaField("job titles", \.jobTitles, .texts),
    ])
}
