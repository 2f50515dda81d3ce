import Curriculum

/// A line of a block of signatures.
enum SignerRecord: RecordKind {
  static let name = "signatures, one a row"
  static let roles: [SourceRole] = [.signerRole, .signerName, .signature, .date]

  static func add(_ record: Record, to draft: inout ProgramDraft) {
    guard let role = record.text(.signerRole) ?? record.text(.signerName) else { return }
    var signer = Signer(id: draft.mint("signer"))
    signer.role = record.text(.signerRole).map(SignatureLine.withoutLine) ?? role
    record.place(.signerRole, in: &draft)
    // A name that is typed where one signs is the signer's.
    for column in [SourceRole.signerName, .signature]
    where signer.name == nil && record.text(.signerRole) != nil {
      guard let name = record.text(column).map(SignatureLine.withoutLine), !name.isEmpty else {
        continue
      }
      signer.name = name
      record.place(column, in: &draft)
    }
    signer.signed = record.takeDay(note: "Date of signature", as: "date of signer", in: &draft)
    draft.program.signers.append(signer)
  }
}
