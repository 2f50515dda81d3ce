import Curriculum

/// A row of organizations that give the program.
enum ProviderRecord: RecordKind {
  static let name = "providers, one a row"
  static let roles: [SourceRole] = [.provider, .providerRole, .contact, .email, .phone, .address]

  static func add(_ record: Record, to draft: inout ProgramDraft) {
    guard let name = record.take(.provider, in: &draft) else { return }
    var provider = Provider(id: draft.mint("provider"))
    provider.name = name
    provider.role = record.take(.providerRole, in: &draft)
    provider.contact = record.take(.contact, in: &draft)
    provider.email = record.take(.email, in: &draft)
    provider.phone = record.take(.phone, in: &draft)
    provider.address = record.take(.address, in: &draft)
    draft.program.providers.append(provider)
  }
}
