import Curriculum

/// A line of a budget.
enum BudgetRecord: RecordKind {
  static let name = "a budget, a line a row"
  static let roles: [SourceRole] = [.budget, .category, .amount, .funding, .source]

  static let telling: Set<SourceRole> = [.amount]

  static let sums = true

  static func add(_ record: Record, to draft: inout ProgramDraft) {
    guard let words = record.text(.budget),
      !Record.beginsTotal(words)
    else { return }
    var line = BudgetLine(id: draft.mint("budget"))
    line.text = words
    record.place(.budget, in: &draft)
    line.category = record.take(.category, in: &draft)
    line.amount = record.takeAmount(.amount, in: &draft)
    line.source = record.take(.funding, in: &draft) ?? record.take(.source, in: &draft)
    draft.program.budget.append(line)
  }
}
