/// Every code that reading can give, with its manual page.
package enum ReadingCodes {
  /// The codes in the order of the floors: archive, parts, package, document, import; then those of
  /// frameworks, by where they come from.
  package static let all =
    ofArchives + ofParts + ofPackages + ofDocuments + ofImports
    + ofFrameworks + ofTables + ofStandards

  /// The page of a code, however its letters are written.
  package static func find(_ code: String) -> ReadingCode? {
    all.first { $0.code == code.uppercased() }
  }

  /// All pages as one document.
  package static var manual: String {
    var lines = [
      "# Codes of reading", "",
      "What `plait` can say about a file; `plait rules DOCX-107` prints one entry. Each message",
      "also names the part and the place: line and column of a part, or paragraph, table, row and",
      "column of the document. This page is made from `Sources/Importing/Codes`.", "",
    ]
    for code in all {
      lines += [
        "## \(code.code): \(code.what)", "", "*\(code.outcome.rawValue)*", "", code.why, "",
        "What to do: \(code.remedy)", "",
      ]
    }
    return lines.dropLast().joined(separator: "\n") + "\n"
  }
}
