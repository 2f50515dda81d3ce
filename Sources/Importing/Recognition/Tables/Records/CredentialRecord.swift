import Curriculum

/// A row of credentials.
enum CredentialRecord: RecordKind {
  static let name = "credentials, one a row"
  static let roles: [SourceRole] = [.credential, .issuer]

  static func add(_ record: Record, to draft: inout ProgramDraft) {
    guard let name = record.take(.credential, in: &draft) else { return }
    var credential = Credential(id: draft.mint("credential"))
    credential.name = name
    credential.issuer = record.take(.issuer, in: &draft)
    draft.program.pathway.credentials.append(credential)
  }
}
