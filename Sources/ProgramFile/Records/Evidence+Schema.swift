import Curriculum

extension Evidence {
  static let schema = RecordSchema<Evidence>(
    .evidence,
    [
      SchemaField("requirement", \.requirement, .itemOrNone),
      SchemaField("status", \.status, .word(standard: .notAnswered)),
      SchemaField("statement", \.statement, .text),
      SchemaField("part", \.part, .reference()),
      SchemaField("page", \.page, .text),
    ])
}
