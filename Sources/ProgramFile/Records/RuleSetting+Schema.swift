import Curriculum

extension RuleSetting {
  static let schema = RecordSchema<RuleSetting>(
    .ruleSetting,
    [
      SchemaField("rule", \.rule, .text()),
      SchemaField("weight", \.weight, .word(standard: .off)),
      SchemaField("part", \.part, .reference()),
      SchemaField("reason", \.reason, .text),
    ])
}
