import Curriculum

extension Component {
  static let schema = RecordSchema<Component>(
    .component,
    [
      SchemaField("title", \.title, .text),
      SchemaField("content", \.content, .text),
      SchemaField("hours", \.hours, .record(Hours.schema, empty: Hours())),
      SchemaField("dates", \.dates, .record(Dates.schema, empty: Dates())),
      SchemaField("intensity", \.intensity, .text),
      SchemaField("research", \.research, .text),
      SchemaField("instructors", \.instructors, .references(to: .instructor)),
      SchemaField("provider", \.provider, .reference(to: .provider)),
      SchemaField("services", \.services, .words()),
      SchemaField("standards", \.standards, .texts),
      SchemaField("materials", \.materials, .parts(Material.schema)),
      SchemaField("alignments", \.alignments, .alignments),
    ])
}
