import Curriculum

/// A row of facts of the labor market.
enum LaborMarketRecord: RecordKind {
  static let name = "facts of the labor market, one a row"
  static let roles: [SourceRole] = [.laborMarket, .source, .wage, .date]

  static func add(_ record: Record, to draft: inout ProgramDraft) {
    guard let words = record.take(.laborMarket, in: &draft) else { return }
    var evidence = LaborMarketEvidence(id: draft.mint("labor-market"))
    evidence.statement = words
    evidence.source = record.take(.source, in: &draft)
    evidence.wage = record.take(.wage, in: &draft)
    evidence.date = record.takeDay(
      note: "Date of a fact of the labor market", as: "date of labor market", in: &draft)
    draft.program.pathway.laborMarket.append(evidence)
  }
}
