import Curriculum

extension Signer {
  static let schema = RecordSchema<Signer>(
    .signer,
    [
      SchemaField("role", \.role, .text()),
      SchemaField("name", \.name, .text),
      SchemaField("signed", \.signed, .day),
    ])
}
