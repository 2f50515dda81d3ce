import Curriculum

/// Reads a table whose rows are partners, signers or other things of one kind.
struct RecordTableReader {
  let table: OutlineTable
  private let kind: Kind
  private let columns: [Int: String]

  /// A kind of record: the column that names it, and what the other columns say.
  private enum Kind: String, CaseIterable {
    case partner, signer, provider

    /// The roles of columns, the naming one first.
    var roles: [String] {
      switch self {
      case .partner: ["partner", "contribution", "contact"]
      case .signer: ["signer role", "signer name", "signer mark", "date"]
      case .provider: ["provider", "provider role", "contact"]
      }
    }
  }

  /// Finds a header that names such records; nil when no kind has its naming column and another.
  init?(_ table: OutlineTable, in draft: ProgramDraft) {
    guard let header = table.rows.first, table.rows.count > 1, table.columnCount > 1 else {
      return nil
    }
    for kind in Kind.allCases {
      var columns: [Int: String] = [:]
      for cell in header.cells {
        guard
          let score = draft.vocabulary.role(
            of: draft.text(cell), among: { kind.roles.contains($0.rawValue) }, atLeast: 0.7),
          !columns.values.contains(score.role.rawValue)
        else { continue }
        columns[cell.column] = score.role.rawValue
      }
      if columns.count >= 2, columns.values.contains(kind.roles[0]) {
        self.table = table
        self.kind = kind
        self.columns = columns
        return
      }
    }
    return nil
  }

  /// Reads a record from every row under the header.
  func read(into draft: inout ProgramDraft) {
    for cell in table.rows[0].cells {
      if let role = columns[cell.column] { draft.label(cell.passages, of: "column of \(role)") }
    }
    for row in table.rows.dropFirst() {
      var values: [String: [Excerpt]] = [:]
      for cell in row.cells {
        if let role = columns[cell.column] { values[role] = draft.excerpts(cell.passages) }
      }
      guard values[kind.roles[0]]?.isEmpty == false else { continue }
      add(values, to: &draft)
      for (role, excerpts) in values where Self.keptRoles.contains(role) {
        for excerpt in excerpts {
          draft.place(excerpt, in: "\(role) of \(kind.rawValue)", confidence: 0.9)
        }
      }
    }
  }

  private static let keptRoles: Set<String> = [
    "partner", "contribution", "contact", "signer role", "signer name", "provider",
    "provider role",
  ]

  private func add(_ values: [String: [Excerpt]], to draft: inout ProgramDraft) {
    func text(_ role: String) -> String? {
      let words = values[role, default: []].map(\.text).joined(separator: "\n")
      return words.isEmpty ? nil : words
    }
    let name = text(kind.roles[0]) ?? ""
    switch kind {
    case .partner:
      var partner = Partner(id: draft.mint("partner"))
      partner.name = name
      partner.contact = text("contact")
      for excerpt in values["contribution", default: []] {
        for words in excerpt.text.split(separator: ";") {
          partner.add(words.split(whereSeparator: \.isWhitespace).joined(separator: " "))
        }
      }
      draft.program.partners.append(partner)
    case .signer:
      var signer = Signer(id: draft.mint("signer"))
      signer.role = name
      signer.name = text("signer name")
      draft.program.signers.append(signer)
    case .provider:
      var provider = Provider(id: draft.mint("provider"))
      provider.name = name
      provider.role = text("provider role")
      provider.contact = text("contact")
      draft.program.providers.append(provider)
    }
  }
}
