import SafeXML

extension WordReader {
  /// All words inside an element, shown or not, for what is told beside the text.
  ///
  /// Paragraphs, breaks and tabs are parted by a space; of alternate content, the branch that is
  /// read counts.
  func words(of element: XMLNode, withInnerTables: Bool = true) -> String {
    var words = ""
    var isParted = false
    func add(_ text: String) {
      guard !text.isEmpty else { return }
      if isParted, !words.isEmpty { words += " " }
      isParted = false
      words += text
    }
    func visit(_ node: XMLNode, _ format: RunFormat) {
      switch node.kind {
      case .t, .delText: add(format.isPlain ? node.text : format.shown(node.text))
      case .mT, .aT: add(node.text)
      case .sym: add(symbol(node.attribute(.char), node.attribute(.font), format))
      case .w16seSymEx: add(symbol(node.attribute(.w16seChar), node.attribute(.w16seFont), format))
      case .noBreakHyphen: add("\u{2011}")
      case .tab, .ptab, .br, .cr: isParted = true
      case .vTextpath:
        isParted = true
        add(node.attribute(.string) ?? "")
      case .mcAlternateContent:
        if let branch = branch(of: node) { visitChildren(of: branch, format) }
      case .r: visitChildren(of: node, node.first(.rPr).map { self.format($0) } ?? base.format)
      case .p, .aP:
        isParted = true
        visitChildren(of: node, format)
        isParted = true
      case .tbl where !withInnerTables: return
      default: visitChildren(of: node, format)
      }
    }
    func visitChildren(of node: XMLNode, _ format: RunFormat) {
      for child in node.children where !child.isText { visit(child, format) }
    }
    visit(element, base.format)
    return words
  }

  /// Tells words that stand where no word can, such as directly in a row of a table.
  mutating func noteUnplaced(_ node: XMLNode, at place: WordPlace? = nil) {
    guard absenceDepth == 0, Self.mayHoldWords(node) else { return }
    let words = words(of: node)
    guard words.contains(where: { !$0.isWhitespace }) else { return }
    notices.append(WordNotice(.unplacedText(words), at: place ?? cursor.place))
  }

  private static func mayHoldWords(_ node: XMLNode) -> Bool {
    switch node.kind {
    case .t, .delText, .mT, .aT: true
    default: node.children.contains { !$0.isText }
    }
  }
}
