import SafeXML

/// The body of the document.
struct DocumentPart {
  /// How many lists with numbers there are: each counts from one, and so needs a number of its own.
  private(set) var orderedLists = 0
  private let pictures: [PictureWriter.Relations]
  private var pictureCount = 0
  private var xml = XMLWriter()
  /// A list of up to so many items stays on one page.
  private static let shortList = 8

  var bytes: [UInt8] { xml.bytes }

  init(
    _ draft: WordDraft, header: String, footer: String, pictures: [PictureWriter.Relations]
  ) {
    self.pictures = pictures
    xml.open("w:document", [("xmlns:w", WordWriter.namespace), ("xmlns:r", WordWriter.relations)])
    xml.open("w:body")
    let page = PageSize(isLandscape: draft.isLandscape)
    for block in draft.blocks { write(block, page) }
    writeSection(page, header: header, footer: footer)
    xml.close()
    xml.close()
  }

  private mutating func write(_ block: DraftBlock, _ page: PageSize) {
    switch block {
    case .heading(let text, let level):
      let paragraph = ParagraphWriter(style: "Heading\(min(max(level, 1), 6))")
      paragraph.write([DraftSpan(text)], to: &xml)
    case .paragraph(let paragraph):
      ParagraphWriter(paragraph).write(paragraph.spans, to: &xml)
    case .list(let items, let isOrdered):
      if isOrdered { orderedLists += 1 }
      let number = isOrdered ? NumberingPart.firstOrdered + orderedLists - 1 : NumberingPart.bullets
      for (index, item) in items.enumerated() {
        var paragraph = ParagraphWriter(style: isOrdered ? "ListNumber" : "ListBullet")
        paragraph.number = number
        paragraph.keepsLines = true
        // Neither the first item nor the last stands alone at an edge of a page.
        paragraph.keepsWithNext =
          index + 1 < items.count
          && (items.count <= Self.shortList || index == 0 || index + 2 == items.count)
        paragraph.write(item.spans, to: &xml)
      }
    case .table(let table):
      TableWriter(table, width: page.textWidth).write(to: &xml)
    case .picture(let picture):
      guard pictures.indices.contains(pictureCount) else { return }
      let relations = pictures[pictureCount]
      pictureCount += 1
      var caption = DraftParagraph(picture.title, .caption)
      caption.keepsWithNext = true
      ParagraphWriter(caption).write(caption.spans, to: &xml)
      PictureWriter(picture, number: pictureCount, relations, on: page).write(to: &xml)
    }
  }

  private mutating func writeSection(_ page: PageSize, header: String, footer: String) {
    xml.open("w:sectPr")
    xml.empty("w:headerReference", [("w:type", "default"), ("r:id", header)])
    xml.empty("w:footerReference", [("w:type", "default"), ("r:id", footer)])
    var size = [("w:w", "\(page.width)"), ("w:h", "\(page.height)")]
    if page.isLandscape { size.append(("w:orient", "landscape")) }
    xml.empty("w:pgSz", size)
    let margin = "\(page.margin)"
    xml.empty(
      "w:pgMar",
      [
        ("w:top", margin), ("w:right", margin), ("w:bottom", margin), ("w:left", margin),
        ("w:header", "500"), ("w:footer", "500"), ("w:gutter", "0"),
      ])
    xml.close()
  }
}
