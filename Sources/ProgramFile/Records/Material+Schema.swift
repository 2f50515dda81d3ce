import Curriculum

extension Material {
  static let schema = RecordSchema<Material>(
    .material,
    [
      SchemaField("text", \.text, .text()),
      SchemaField("source", \.source, .text),
      SchemaField("alignments", \.alignments, .alignments),
    ])
}
