import SafeXML

extension WordReader {
  /// Writes a formula on one line.
  mutating func readMath(_ node: XMLNode) throws(WordReadingError) {
    var formula = FormulaLine(view: view)
    formula.write(node)
    formula.line.withUnsafeBufferPointer { if !$0.isEmpty { append($0, base.format) } }
    for change in formula.changes {
      try beginChange(change)
      changes[changes.count - 1].text = words(of: change)
      endChange(change)
    }
  }
}
