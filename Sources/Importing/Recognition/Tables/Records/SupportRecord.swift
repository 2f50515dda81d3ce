import Curriculum

/// A row of services that help learners to stay.
enum SupportRecord: RecordKind {
  static let name = "support services, one a row"
  static let roles: [SourceRole] = [.supportServices, .provider, .contact]

  static func add(_ record: Record, to draft: inout ProgramDraft) {
    guard let words = record.take(.supportServices, in: &draft) else { return }
    var service = SupportService(id: draft.mint("support"))
    service.text = words
    service.provider = record.take(.provider, in: &draft) ?? record.take(.contact, in: &draft)
    draft.program.pathway.supportServices.append(service)
  }
}
