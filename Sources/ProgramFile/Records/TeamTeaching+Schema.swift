import Curriculum

extension TeamTeaching {
  static let schema = RecordSchema<TeamTeaching>(
    .teamTeaching,
    [
      SchemaField("model", \.model, .text),
      SchemaField("planning", \.planning, .text),
      SchemaField("overlap", \.overlap, .record(Hours.schema, empty: Hours())),
      SchemaField("credit equivalency", \.creditEquivalency, .text),
      SchemaField("class size", \.classSize, .text),
    ])
}
