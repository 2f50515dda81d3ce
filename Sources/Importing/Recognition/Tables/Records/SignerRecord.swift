import Curriculum

/// A line of a block of signatures.
enum SignerRecord: RecordKind {
  static let name = "signatures, one a row"
  static let roles: [SourceRole] = [.signerRole, .signerName, .signature, .date]

  static func add(_ record: inout Record, to draft: inout ProgramDraft) {
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
    if let text = record.text(.date), let day = DateReader.day(in: text) {
      signer.signed = day
      draft.keepValue(
        record.values[.date, default: []], saysMore: !CellKind.isAmount(text),
        note: "Date of signature",
        in: "date of signer")
    }
    draft.program.signers.append(signer)
  }
}
