/// The manual of what keeps readers out, an entry for each code.
public enum BarrierManual {
  /// A line for each code.
  public static var list: [String] { BarrierKind.allCases.map { "\($0.code)  \($0.title)" } }

  /// The page of a code as plain text, however its letters are written; nil for an unknown one.
  public static func page(of code: String) -> String? {
    guard let kind = BarrierKind(rawValue: code.uppercased()) else { return nil }
    return """
      \(kind.code)  \(kind.title)
      \(kind.citation)

      \(kind.why)

      What to do
        in Word: \(kind.remedy(in: .document))
        in Excel: \(kind.remedy(in: .workbook))
        in a page: \(kind.remedy(in: .page))

      """
  }

  /// All pages as one document.
  public static var manual: String {
    var lines = [
      "# What keeps readers out", "",
      "What `plait accessible` looks for in Word files, workbooks and web pages, and what to do;",
      "`plait rules ACC-301` prints one entry. An error is a success criterion that is not met; of a",
      "warning a person must judge. No program sees everything: whether an alternative text says",
      "what matters, or an order makes sense, somebody must read. This page is made from",
      "`Sources/Accessibility`.", "",
    ]
    for kind in BarrierKind.allCases {
      lines += [
        "## \(kind.code): \(kind.title)", "", "*\(kind.citation)*", "", kind.why, "",
        "- Word: \(kind.remedy(in: .document))", "- Excel: \(kind.remedy(in: .workbook))",
        "- Web page: \(kind.remedy(in: .page))", "",
      ]
    }
    return lines.dropLast().joined(separator: "\n") + "\n"
  }
}
