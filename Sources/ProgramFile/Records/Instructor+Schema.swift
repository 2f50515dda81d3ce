import Curriculum

extension Instructor {
  static let schema = RecordSchema<Instructor>(
    .instructor,
    [
      SchemaField("name", \.name, .text()),
      SchemaField("role", \.role, .text),
      SchemaField("strands", \.strands, .words()),
      SchemaField("email", \.email, .text),
      SchemaField("qualifications", \.qualifications, .text),
    ])
}
