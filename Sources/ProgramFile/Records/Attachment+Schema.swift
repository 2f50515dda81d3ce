import Curriculum

extension Attachment {
  static let schema = RecordSchema<Attachment>(
    .attachment,
    [
      SchemaField("file", \.file, .text()),
      SchemaField("title", \.title, .text),
      SchemaField("kind", \.kind, .text),
    ])
}
