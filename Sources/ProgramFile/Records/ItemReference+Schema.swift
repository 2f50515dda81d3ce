import Curriculum

extension ItemReference {
  /// The long form, for the few items whose short form would be read as another item.
  static let schema = RecordSchema<ItemReference>(
    .itemReference,
    [
      SchemaField("framework", \.framework, .text),
      SchemaField("code", \.code, .text()),
    ])
}
