import Curriculum

extension Note {
  static let schema = RecordSchema<Note>(
    .note,
    [
      SchemaField("heading", \.heading, .text),
      SchemaField("text", \.text, .text()),
    ])
}
