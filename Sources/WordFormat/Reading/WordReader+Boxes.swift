import SafeXML

extension WordReader {
  /// Finds the text boxes of a drawing: DrawingML and VML, each once.
  mutating func collectBoxes(in node: XMLNode) {
    guard absenceDepth == 0, codeDepth == 0 else { return }
    for child in node.children {
      switch child.kind {
      case .txbxContent: draft.boxes.append(child)
      // The words of decorative text stand in an attribute.
      case .vTextpath: if child.attribute(.string) != nil { draft.boxes.append(child) }
      case .cChart, .dgmRelIds: notices.append(WordNotice(.drawingWithText, at: cursor.place))
      case .mcAlternateContent: if let branch = branch(of: child) { collectBoxes(in: branch) }
      default: collectBoxes(in: child)
      }
    }
  }

  /// Reads a text box after the paragraph that it is anchored in.
  mutating func readBox(
    _ node: XMLNode, into blocks: inout [WordBlock]
  ) throws(WordReadingError) {
    counts.boxes += 1
    let outer = cursor
    let (outerLink, outerFields, outerPlaceholder) = (link, fields, isPlaceholder)
    cursor = outer.entering(.textBox(counts.boxes))
    (link, fields, isPlaceholder) = (nil, [], false)
    if let words = node.attribute(.string) {
      let run = WordRun(text: words)
      blocks.append(.paragraph(WordParagraph(text: words, runs: [run], place: cursor.place)))
    } else {
      try readBlocks(of: node, into: &blocks)
      try finishJoining(into: &blocks)
    }
    cursor = outer
    (link, fields, isPlaceholder) = (outerLink, outerFields, outerPlaceholder)
  }
}
