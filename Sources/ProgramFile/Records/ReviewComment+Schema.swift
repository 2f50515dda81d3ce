import Curriculum

extension ReviewComment {
  static let schema = RecordSchema<ReviewComment>(
    .reviewComment,
    [
      SchemaField("author", \.author, .text),
      SchemaField("date", \.date, .text),
      SchemaField("text", \.text, .text()),
      SchemaField("quoted", \.quoted, .text),
      SchemaField("part", \.part, .reference()),
      SchemaField("place", \.place, .text),
      SchemaField("answers", \.answers, .reference()),
      SchemaField("status", \.status, .word(standard: .open)),
    ])
}
