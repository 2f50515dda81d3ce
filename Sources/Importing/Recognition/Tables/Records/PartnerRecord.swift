import Curriculum

/// A row of employers and other partners.
enum PartnerRecord: RecordKind {
  static let name = "partners, one a row"
  static let roles: [SourceRole] = [.partner, .contribution, .contact, .email, .partnerKind]

  static func add(_ record: Record, to draft: inout ProgramDraft) {
    guard let name = record.take(.partner, in: &draft) else { return }
    var partner = Partner(id: draft.mint("partner"))
    partner.name = name
    let contacts = [record.take(.contact, in: &draft), record.take(.email, in: &draft)]
      .compactMap(\.self)
    partner.contact = contacts.isEmpty ? nil : contacts.joined(separator: "\n")
    partner.kind = record.take(.partnerKind, in: &draft)
    if let words = record.take(.contribution, in: &draft) {
      for piece in words.split(whereSeparator: { $0 == ";" || $0 == "\n" }) {
        partner.add(piece.onOneLine)
      }
    }
    draft.program.partners.append(partner)
  }
}
