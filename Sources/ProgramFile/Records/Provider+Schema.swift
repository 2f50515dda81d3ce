import Curriculum

extension Provider {
  static let schema = RecordSchema<Provider>(
    .provider,
    [
      SchemaField("name", \.name, .text()),
      SchemaField("role", \.role, .text),
      SchemaField("contact", \.contact, .text),
      SchemaField("email", \.email, .text),
      SchemaField("phone", \.phone, .text),
      SchemaField("address", \.address, .text),
    ])
}
