import WordFormat

/// The pages of a binder that are made for it alone.
struct BinderPages {
  let program: String
  let properties: DraftProperties
  /// The seal of the packet that the binder shows.
  let seal: String

  /// One line of the contents.
  struct Entry {
    var number: Int
    var title: String
    /// Nil where the document is in the packet alone.
    var page: Int?
  }

  /// What is in the binder, and on which page each document begins.
  func contents(_ entries: [Entry]) -> WordDraft {
    let rows = entries.map { entry in
      DraftRow([
        Self.cell("\(entry.number)"), Self.cell(entry.title),
        Self.cell(entry.page.map { "\($0)" } ?? "in the packet"),
      ])
    }
    let table = DraftTable(
      "Documents of the packet, and the page of this binder on which each begins",
      columns: [
        Self.column("Document", weight: 2), Self.column("Title", weight: 11),
        Self.column("Page", weight: 2),
      ], rows: rows)
    return draft(
      "Contents",
      [
        .table(table),
        .paragraph(
          DraftParagraph([
            .quiet(
              "Page numbers are those in the lower right corner. This binder shows the packet "
                + "with the seal \(seal).")
          ])),
      ])
  }

  /// The page that stands for a document of which no pages could be bound.
  func standIn(for document: BoundDocument, because reason: String, sum: String) -> WordDraft {
    draft(
      document.title,
      [
        .paragraph(
          DraftParagraph("Document \(document.number) is not bound here, because \(reason).")),
        .paragraph(DraftParagraph([.bold("In the packet\t"), DraftSpan(document.path)], .fact)),
        .paragraph(DraftParagraph([.bold("SHA-256\t"), DraftSpan(sum)], .fact)),
      ])
  }

  private func draft(_ title: String, _ blocks: [DraftBlock]) -> WordDraft {
    var properties = properties
    properties.title = "\(title): \(program)"
    var draft = WordDraft(properties: properties)
    draft.header = "\(program) · \(title)"
    draft.blocks =
      [
        .heading(title, level: 1), .paragraph(DraftParagraph(program, .subtitle)),
      ] + blocks
    return draft
  }

  private static func cell(_ text: String) -> DraftCell { DraftCell([DraftParagraph(text, .cell)]) }

  private static func column(_ text: String, weight: Int) -> DraftColumn {
    DraftColumn(DraftCell([DraftParagraph(text, .columnHeader)]), weight: weight)
  }
}
