import Curriculum

extension BudgetLine {
  static let schema = RecordSchema<BudgetLine>(
    .budgetLine,
    [
      SchemaField("text", \.text, .text()),
      SchemaField("category", \.category, .text),
      SchemaField("amount", \.amount, .amount),
      SchemaField("source", \.source, .text),
    ])
}
