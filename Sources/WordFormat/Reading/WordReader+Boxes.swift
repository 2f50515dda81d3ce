import OfficePackage
import SafeXML

extension WordReader {
  /// Finds the text boxes of a drawing: DrawingML and VML, each once.
  mutating func collectBoxes(in node: XMLNode) throws(WordReadingError) {
    // No box of this view, but words of the change or field that it stands in.
    guard absenceDepth == 0, codeDepth == 0 else { return appendApart(node) }
    for child in node.children {
      switch child.kind {
      case .txbxContent: draft.boxes.append(child)
      // The words of decorative text stand in an attribute.
      case .vTextpath: if child.attribute(.string) != nil { draft.boxes.append(child) }
      case .cChart: try readWords(of: child.attribute(.rId))
      case .dgmRelIds: try readWords(of: child.attribute(.rDm))
      case .aP:
        let words = DrawingWords.text(child)
        guard words.contains(where: { !$0.isWhitespace }) else { continue }
        notices.append(WordNotice(.drawingWithText(words), at: cursor.place))
      case .oOLEObject: noteEmbedded(child)
      // An ActiveX control keeps its caption and state in a part of its own, often not as XML.
      case .control:
        notices.append(WordNotice(.activeControl(child.attribute(.name)), at: cursor.place))
      case .wpDocPr: describe(child.attribute(.descr) ?? child.attribute(.title))
      case .vShape:
        describe(child.attribute(.alt))
        try collectBoxes(in: child)
      case .mcAlternateContent: if let branch = branch(of: child) { try collectBoxes(in: branch) }
      default: try collectBoxes(in: child)
      }
    }
  }

  /// Adds the words of what would be a block of its own to the change or field around it.
  mutating func appendApart(_ node: XMLNode) {
    let words = words(of: node)
    if !words.isEmpty { append(" \(words) ", base.format) }
  }

  /// Notes the description of a picture, which no reader sees but a screen reader speaks.
  private mutating func describe(_ description: String?) {
    guard let description, !description.allSatisfy(\.isWhitespace) else { return }
    anchor(.picture(description))
  }

  /// Tells that there is a document in the document, which is named and never opened.
  mutating func noteEmbedded(_ node: XMLNode) {
    guard absenceDepth == 0 else { return }
    let part = node.attribute(.rId).flatMap { relationships[$0]?.part }
    notices.append(
      WordNotice(
        .embeddedDocument(node.attribute(.progID) ?? part?.description), at: cursor.place))
  }

  /// Tells the words of a chart or diagram, which are kept apart: they have no place in the text.
  private mutating func readWords(of id: String?) throws(WordReadingError) {
    var words = ""
    if let part = id.flatMap({ relationships[$0]?.part }) {
      if let known = drawingWords[part] {
        words = known
      } else if let opened = try file.open(part, &notices) {
        words = DrawingWords.words(of: opened.tree.root).shortened(to: limits.drawingWords)
      }
      drawingWords[part] = words
    }
    notices.append(WordNotice(.drawingWithText(words), at: cursor.place))
  }

  /// Reads a text box, or a block, after the paragraph that it stands in.
  mutating func readBox(
    _ node: XMLNode, into blocks: inout [WordBlock]
  ) throws(WordReadingError) {
    // A field that the anchor stands in does not reach in here, and none of here reaches out.
    let (outerFields, outerDepth) = (fields, codeDepth)
    let (outerCode, outerStart) = (fieldCode, codeStart)
    (fields, codeDepth, fieldCode, codeStart) = ([], 0, [], nil)
    defer {
      (fields, codeDepth) = (outerFields, outerDepth)
      (fieldCode, codeStart) = (outerCode, outerStart)
    }
    // A paragraph or table inside a paragraph is against the schema; its words still count.
    if node.kind == .p || node.kind == .tbl {
      try readBlock(node, into: &blocks)
      return tellUnfinishedField(at: cursor.place)
    }
    counts.boxes += 1
    let outer = cursor
    let (outerLink, outerPlaceholder, outerRun) = (link, isPlaceholder, cellRun)
    cursor = outer.entering(.textBox(counts.boxes))
    (link, isPlaceholder, cellRun) = (nil, false, nil)
    if let words = node.attribute(.string) {
      try countParagraph()
      let run = WordRun(text: words)
      blocks.append(.paragraph(WordParagraph(text: words, runs: [run], place: cursor.place)))
    } else {
      try readBlocks(of: node, into: &blocks)
      try finishJoining(into: &blocks)
    }
    tellUnfinishedField(at: cursor.place)
    cursor = outer
    (link, isPlaceholder, cellRun) = (outerLink, outerPlaceholder, outerRun)
  }
}
