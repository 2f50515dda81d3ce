import Curriculum

extension SupportService {
  static let schema = RecordSchema<SupportService>(
    .supportService,
    [
      SchemaField("text", \.text, .text()),
      SchemaField("provider", \.provider, .text),
      SchemaField("alignments", \.alignments, .alignments),
    ])
}
