import SafeXML

extension WordReader {
  mutating func readBlocks(
    of element: XMLNode, into blocks: inout [WordBlock]
  ) throws(WordReadingError) {
    var isLoose = false
    for child in element.children {
      if Self.isInline(child) {
        if !isLoose { try beginLooseParagraph(into: &blocks) }
        isLoose = true
        try readInline(child)
      } else {
        if isLoose { try finishLooseParagraph(into: &blocks) }
        isLoose = false
        try readBlock(child, into: &blocks)
      }
    }
    if isLoose { try finishLooseParagraph(into: &blocks) }
  }

  /// Whether a node belongs into a paragraph: where it stands beside paragraphs its words still
  /// count, and those that follow each other make one.
  private static func isInline(_ node: XMLNode) -> Bool {
    switch node.kind {
    case .r, .hyperlink, .fldSimple, .dir, .bdo: true
    case .ins, .moveTo, .del, .moveFrom, .w14ConflictIns, .w14ConflictDel:
      node.children.first { !$0.isText }.map(isInline) ?? false
    default: false
    }
  }

  private mutating func beginLooseParagraph(
    into blocks: inout [WordBlock]
  ) throws(WordReadingError) {
    try finishJoining(into: &blocks)
    try countParagraph()
    if absenceDepth == 0 { draft.clear() }
    base = style(styles.paragraphDefault)
  }

  /// Ends what stands beside paragraphs, unless this view shows nothing of it.
  private mutating func finishLooseParagraph(
    into blocks: inout [WordBlock]
  ) throws(WordReadingError) {
    guard absenceDepth == 0 else { return }
    guard !draft.isEmpty else { return keepAnchors() }
    try finishParagraph(ParagraphTraits(styles), into: &blocks)
  }

  mutating func countParagraph() throws(WordReadingError) {
    counts.paragraphs += 1
    guard counts.paragraphs <= limits.paragraphs else {
      throw tooMany(.paragraphs, limits.paragraphs)
    }
  }

  mutating func readBlock(
    _ node: XMLNode, into blocks: inout [WordBlock]
  ) throws(WordReadingError) {
    switch node.kind {
    case .p: try readParagraph(node, into: &blocks)
    case .tbl:
      try finishJoining(into: &blocks)
      let table = try readTable(node)
      if absenceDepth == 0, !table.rows.isEmpty { blocks.append(.table(table)) }
    case .sdt:
      guard let content = node.first(.sdtContent) else { return }
      let outer = enterControl(node.first(.sdtPr))
      try readBlocks(of: content, into: &blocks)
      leaveControl(outer)
    case .sdtContent, .customXml, .smartTag: try readBlocks(of: node, into: &blocks)
    case .ins, .moveTo, .del, .moveFrom, .w14ConflictIns, .w14ConflictDel:
      try beginChange(node)
      try readBlocks(of: node, into: &blocks)
      endChange(node)
    case .mcAlternateContent:
      if let branch = branch(of: node) { try readBlocks(of: branch, into: &blocks) }
    case .mOMath, .mOMathPara:
      try beginLooseParagraph(into: &blocks)
      try readMath(node)
      try finishLooseParagraph(into: &blocks)
    case .altChunk, .subDoc: noteEmbedded(node)
    case .sectPr:
      add(section: node, lastParagraph: nil)
      if let change = node.first(.sectPrChange) { try record(.sectionFormatting, change) }
    case .commentRangeStart, .commentRangeEnd: readRemarkEdge(node)
    case .bookmarkStart: keepBookmark(node)
    case .tcPr, .pPr: return
    default: noteUnplaced(node)
    }
  }

  private mutating func readParagraph(
    _ node: XMLNode, into blocks: inout [WordBlock]
  ) throws(WordReadingError) {
    try countParagraph()
    // What is not there in this view leaves alone what waits for the next paragraph.
    if absenceDepth == 0 {
      if joining == nil { draft.clear() }
      joining = nil
    }
    let start = draft.count
    var traits = ParagraphTraits(styles)
    base = style(traits.style)
    for child in node.children {
      if child.kind == .pPr {
        traits = ParagraphTraits(reading: child, styles, view)
        base = style(traits.style)
      } else {
        try readInline(child)
      }
    }
    let keepsMark = try recordChanges(of: traits, wordsFrom: start)
    guard absenceDepth == 0 else { return }
    partWords()
    if keepsMark, let section = traits.section {
      add(section: section, lastParagraph: cursor.place)
    }
    // On the page a dropped capital and the paragraph after it are one word.
    guard keepsMark, !traits.isDropCap else { return joining = traits }
    try finishParagraph(traits, into: &blocks)
  }

  private func style(_ style: Style) -> Style {
    cellRun.map { styles.style(style, inCell: $0) } ?? style
  }

  private mutating func add(section: XMLNode, lastParagraph: WordPlace?) {
    guard absenceDepth == 0, cursor.story == .body else { return }
    sections.append(section)
    pages.append(WordSection(reading: section, view, lastParagraph: lastParagraph))
  }

  /// Ends a paragraph whose mark is not there in this view but that no other one follows.
  mutating func finishJoining(into blocks: inout [WordBlock]) throws(WordReadingError) {
    guard absenceDepth == 0, let traits = joining else { return }
    joining = nil
    guard !draft.isEmpty else { return keepAnchors() }
    try finishParagraph(traits, into: &blocks)
  }

  private mutating func finishParagraph(
    _ traits: ParagraphTraits, into blocks: inout [WordBlock]
  ) throws(WordReadingError) {
    guard absenceDepth == 0 else { return }
    let place = cursor.place
    let hidden = draft.hidden.isEmpty ? nil : String(decoding: draft.hidden, as: UTF8.self)
    if let hidden { notices.append(WordNotice(.hiddenText(hidden), at: place)) }
    counts.linkBytes += draft.linkBytes
    guard counts.linkBytes <= limits.linkBytes else {
      throw tooMany(.linkBytes, limits.linkBytes)
    }
    let boxes = draft.boxes
    if draft.count > 0 || !traits.hidesMark {
      let (text, runs) = draft.finished()
      var paragraph = WordParagraph(text: text, runs: runs, place: place)
      paragraph.hiddenText = hidden
      paragraph.anchors = openAnchors.map { WordAnchor($0, offset: 0) } + draft.anchors
      openAnchors.removeAll()
      paragraph.outlineLevel = traits.headingLevel
      paragraph.isTitle = traits.style.isTitle
      if traits.isStyled { paragraph.styleName = traits.style.name }
      // An empty paragraph that only ends a section shows no label, and counts for none.
      let isBreak = text.isEmpty && traits.section != nil
      if !isBreak, let list = traits.list(in: numbering) {
        paragraph.listLevel = list.level
        let label = numbering.nextLabel(
          of: list.id, level: list.level, inCapitals: traits.isMarkCapital)
        guard numbering.longLabelBytes <= limits.longLabelBytes else {
          throw tooMany(.longLabels, limits.longLabelBytes)
        }
        paragraph.label = label?.cut(to: limits.labelLength)
      }
      blocks.append(.paragraph(paragraph))
      cursor.paragraphs += 1
    } else {
      keepAnchors()
    }
    draft.clear()
    for box in boxes { try readBox(box, into: &blocks) }
  }

  /// Keeps what is attached to a paragraph that is not shown for the one that follows.
  private mutating func keepAnchors() { openAnchors += draft.anchors.map(\.kind) }
}
