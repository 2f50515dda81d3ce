import SafeXML

extension WordReader {
  /// Writes a formula on one line.
  mutating func readMath(_ node: XMLNode) throws(WordReadingError) {
    var formula = FormulaLine(view: view)
    let text = formula.text(node)
    if !text.isEmpty { append(text, base.format) }
    for change in formula.changes {
      try beginChange(change)
      changes[changes.count - 1].text = Self.plainText(of: change)
      endChange(change)
    }
  }
}
