import Curriculum

extension RuleSetting {
  static let schema = RecordSchema<RuleSetting>(
    .ruleSetting,
    [
      SchemaField("rule", \.rule, .text()),
      SchemaField(
        "weight", \.weight, .word(),
        alsoCalled: ["severity", "level", "as", "set to"]),
      SchemaField("part", \.part, .reference()),
      SchemaField("reason", \.reason, .text),
    ])
}
