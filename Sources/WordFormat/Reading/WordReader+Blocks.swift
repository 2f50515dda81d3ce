import SafeXML

extension WordReader {
  mutating func readBlocks(
    of element: XMLNode, into blocks: inout [WordBlock]
  ) throws(WordReadingError) {
    for child in element.children { try readBlock(child, into: &blocks) }
  }

  mutating func readBlock(
    _ node: XMLNode, into blocks: inout [WordBlock]
  ) throws(WordReadingError) {
    switch node.kind {
    case .p: try readParagraph(node, into: &blocks)
    case .tbl:
      try finishJoining(into: &blocks)
      let table = try readTable(node)
      if deletionDepth == 0, !table.rows.isEmpty { blocks.append(.table(table)) }
    case .sdt:
      guard let content = node.first(.sdtContent) else { return }
      let outer = isPlaceholder
      isPlaceholder = outer || node.first(.sdtPr)?.isOn(.showingPlcHdr) == true
      try readBlocks(of: content, into: &blocks)
      isPlaceholder = outer
    case .sdtContent, .customXml, .smartTag: try readBlocks(of: node, into: &blocks)
    case .ins, .moveTo, .del, .moveFrom:
      try beginChange(node)
      try readBlocks(of: node, into: &blocks)
      endChange(node)
    case .mcAlternateContent:
      if let branch = branch(of: node) { try readBlocks(of: branch, into: &blocks) }
    case .mOMath, .mOMathPara:
      draft.clear()
      base = styles.paragraphDefault
      readMath(node)
      try finishParagraph(ParagraphTraits(styles), into: &blocks)
    case .altChunk, .subDoc: notices.append(WordNotice(.embeddedDocument, at: cursor.place))
    case .sectPr: sections.append(node)
    case .commentRangeStart, .commentRangeEnd: readRemarkEdge(node)
    default: return
    }
  }

  private mutating func readParagraph(
    _ node: XMLNode, into blocks: inout [WordBlock]
  ) throws(WordReadingError) {
    counts.paragraphs += 1
    guard counts.paragraphs <= limits.paragraphs else {
      throw tooMany(.paragraphs, limits.paragraphs)
    }
    if !isJoining { draft.clear() }
    isJoining = false
    var traits = ParagraphTraits(styles)
    base = traits.style
    for child in node.children {
      if child.kind == .pPr {
        traits = ParagraphTraits(reading: child, styles)
        base = traits.style
      } else {
        try readInline(child)
      }
    }
    if let section = traits.section { sections.append(section) }
    if let change = traits.markChange, deletionDepth == 0 {
      try record(.joinedParagraphs, change)
      isJoining = true
      return
    }
    // On the page the letter and the paragraph after it are one word.
    isJoining = traits.isDropCap
    if !isJoining { try finishParagraph(traits, into: &blocks) }
  }

  /// Ends a paragraph whose mark is deleted but that no other paragraph follows.
  mutating func finishJoining(into blocks: inout [WordBlock]) throws(WordReadingError) {
    guard isJoining else { return }
    isJoining = false
    guard !draft.isEmpty else { return }
    try finishParagraph(ParagraphTraits(styles), into: &blocks)
  }

  private mutating func finishParagraph(
    _ traits: ParagraphTraits, into blocks: inout [WordBlock]
  ) throws(WordReadingError) {
    guard deletionDepth == 0 else { return draft.clear() }
    let place = cursor.place
    let hidden = draft.hidden.isEmpty ? nil : String(decoding: draft.hidden, as: UTF8.self)
    if let hidden { notices.append(WordNotice(.hiddenText(hidden), at: place)) }
    let boxes = draft.boxes
    if draft.count > 0 || !traits.hidesMark {
      let (text, runs) = draft.finished()
      var paragraph = WordParagraph(text: text, runs: runs, place: place)
      paragraph.hiddenText = hidden
      paragraph.outlineLevel = traits.headingLevel
      paragraph.isTitle = traits.style.isTitle
      if traits.isStyled { paragraph.styleName = traits.style.name }
      // An empty paragraph that only ends a section shows no label, and counts for none.
      let isBreak = text.isEmpty && traits.section != nil
      if !isBreak, let list = traits.list(in: numbering) {
        paragraph.listLevel = list.level
        let label = numbering.nextLabel(of: list.id, level: list.level)
        paragraph.label = label.map { String($0.prefix(limits.labelLength)) }
      }
      blocks.append(.paragraph(paragraph))
      cursor.paragraphs += 1
    }
    draft.clear()
    for box in boxes { try readBox(box, into: &blocks) }
  }
}
