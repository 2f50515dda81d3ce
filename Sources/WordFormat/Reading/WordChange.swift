import ZipArchive

/// A tracked change, whichever view is read.
package struct WordChange: Sendable, Hashable {
  /// What was changed.
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    case insertion
    case deletion
    case movedFrom = "moved from here"
    case movedTo = "moved to here"
    case splitParagraphs = "split paragraphs"
    case joinedParagraphs = "joined paragraphs"
    case insertedRow = "inserted row"
    case deletedRow = "deleted row"
    case insertedCell = "inserted cell"
    case deletedCell = "deleted cell"
    case mergedCells = "merged or split cells"
    case wordFormatting = "formatting of words"
    case paragraphFormatting = "formatting of a paragraph"
    case cellFormatting = "formatting of a cell"
    case rowFormatting = "formatting of a row"
    case tableFormatting = "formatting of a table"
    case sectionFormatting = "formatting of a section"
    case numbering
  }

  package var kind: Kind
  package var author: String
  /// The date as written.
  package var date: String?
  /// The words that were added, taken away, or formatted.
  package var text: String
  package var place: WordPlace
}

extension WordChange: CustomStringConvertible {
  /// Such as "table 2, row 3: deletion by Ana, 2026-01-02T03:04:05Z: “words”".
  package var description: String {
    // One line, whatever stands in the file: who changed what may not be forged.
    var line = "\(place): \(kind.rawValue) by \(author.isEmpty ? "somebody" : author.escaped)"
    if let date { line += ", \(date.escaped)" }
    let words = text.replacing("\n", with: " ").replacing("\t", with: " ").escaped
    return text.isEmpty ? line : line + ": \u{201C}\(words)\u{201D}"
  }
}
