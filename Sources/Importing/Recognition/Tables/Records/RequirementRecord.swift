import Curriculum

/// A line of a checklist of requirements, with its answer.
enum RequirementRecord: RecordKind {
  static let name = "a checklist of requirements"
  static let roles: [SourceRole] = [.requirement, .answer, .status, .page]

  static let telling: Set<SourceRole> = [.answer, .status]

  static func add(_ record: Record, to draft: inout ProgramDraft) {
    guard let words = record.text(.requirement) else { return }
    var evidence = Evidence(id: draft.mint("evidence"))
    evidence.requirement = draft.requirement(named: words)
    evidence.statement = record.take(.answer, in: &draft)
    evidence.page = record.take(.page, in: &draft)
    if let status = record.text(.status).flatMap(EvidenceStatus.init) {
      evidence.status = status.status
      for excerpt in record.values[.status, default: []] {
        draft.claim(excerpt, as: .label(of: "status of \(words.prefix(40))"))
      }
    } else if evidence.statement == nil, evidence.page == nil {
      return
    }
    draft.accountForRequirement(
      record.values[.requirement, default: []], cited: evidence.requirement)
    draft.program.evidence.append(evidence)
  }
}
