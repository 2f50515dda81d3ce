import Curriculum

extension Alignment {
  static let schema = RecordSchema<Alignment>(
    .alignment,
    [
      SchemaField("item", \.item, .itemOrNone),
      SchemaField("strength", \.strength, .word(standard: .full)),
      SchemaField("level", \.level, .word()),
      SchemaField("rationale", \.rationale, .text),
      SchemaField("evidence", \.evidence, .texts),
    ])
}
