import Curriculum

/// The lines on which people sign: those whom the program names, and those whom the agency asks.
struct SignatureTable {
  private let rows: [ReportRow]

  /// The lines of a program; a capacity that only the profile names has a line without a name.
  ///
  /// Where it is signed anew, all sign once more, whatever they have signed.
  init(of program: Program, asked roles: [String] = [], isAnew: Bool = false) {
    let named = program.signers.map { signer in
      ReportRow([
        ReportCell(signer.role), ReportCell(signer.name ?? ""), .empty,
        ReportCell(isAnew ? "" : signer.signed?.words ?? ""),
      ])
    }
    rows =
      named
      + program.openRoles(of: roles).map { ReportRow([ReportCell($0), .empty, .empty, .empty]) }
  }

  /// The table; that nobody is named, where nobody is.
  var block: ReportBlock {
    guard !rows.isEmpty else { return .text("Signers: \(ReportFact.notStated).") }
    return .table(
      ReportTable(
        "Who signs",
        columns: [
          ReportColumn("In the capacity of", .rowHeader, weight: 5),
          ReportColumn("Name", weight: 4), ReportColumn("Signature", .blank, weight: 5),
          ReportColumn("Date", weight: 3),
        ], rows: rows))
  }
}
