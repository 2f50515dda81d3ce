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
    if let name = record.text(.signerName).map(SignatureLine.withoutLine), !name.isEmpty {
      signer.name = name
      record.place(.signerName, in: &draft)
    }
    if let text = record.text(.date), let day = DateReader.day(in: text) {
      signer.signed = day
      for excerpt in record.values[.date, default: []] {
        draft.ledger.claim(excerpt.passage, excerpt.range, as: .value(of: "date of signer"))
      }
    }
    draft.program.signers.append(signer)
  }
}
