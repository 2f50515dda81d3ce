import Curriculum

extension ReviewFinding {
  static let schema = RecordSchema<ReviewFinding>(
    .reviewFinding,
    [
      SchemaField("criterion", \.criterion, .text),
      SchemaField("requirement", \.requirement, .item),
      SchemaField("part", \.part, .reference()),
      SchemaField("verdict", \.verdict, .word()),
      SchemaField("comment", \.comment, .text),
      SchemaField("response", \.response, .text),
      SchemaField("change", \.change, .text),
    ])
}
