import SafeXML

/// What the properties of one paragraph say.
struct ParagraphTraits {
  var style: Style
  /// Whether the author named the style.
  var isStyled = false
  var listID: Int?
  var listLevel: Int?
  var outlineLevel: Int?
  /// Somebody added the paragraph mark, or moved it here: before, the next paragraph's words
  /// stood in this one.
  var markInsertion: XMLNode?
  /// Somebody took the paragraph mark away, so the next paragraph joins this one.
  var markDeletion: XMLNode?
  var formatChange: XMLNode?
  var numberingChange: XMLNode?
  var hidesMark: Bool
  /// Whether the mark, and with it the label, is in capitals.
  var isMarkCapital: Bool
  var section: XMLNode?
  /// The paragraph is the large first letter of the next one (ECMA-376 17.3.1.11).
  var isDropCap = false

  /// The traits of a paragraph that says nothing.
  init(_ styles: Styles) {
    style = styles.paragraphDefault
    hidesMark = style.format.isHidden
    isMarkCapital = style.format.isCapital
  }

  init(reading pPr: XMLNode, _ styles: Styles, _ view: WordView) {
    self.init(styles)
    // A change keeps all that was set before it, save the mark and the section (17.13.5.29).
    let before = view == .original ? pPr.first(.pPrChange)?.first(.pPr) : nil
    read(before ?? pPr, styles, view)
    for child in pPr.children {
      switch child.kind {
      case .rPr: readMark(child, view)
      case .sectPr: section = child
      case .pPrChange: formatChange = child
      default: continue
      }
    }
  }

  private mutating func read(_ pPr: XMLNode, _ styles: Styles, _ view: WordView) {
    for child in pPr.children {
      switch child.kind {
      case .pStyle:
        guard let id = child.attribute(.val) else { continue }
        style = styles[id]
        isStyled = true
        hidesMark = style.format.isHidden
        isMarkCapital = style.format.isCapital
      case .numPr: readList(child, view)
      case .outlineLvl: outlineLevel = child.integer(.val)
      case .framePr: isDropCap = ["drop", "margin"].contains(child.attribute(.dropCap))
      default: continue
      }
    }
  }

  private mutating func readList(_ numPr: XMLNode, _ view: WordView) {
    for child in numPr.children {
      switch child.kind {
      case .numId: listID = child.integer(.val)
      case .ilvl: listLevel = child.integer(.val)
      case .ins, .numberingChange: numberingChange = child
      default: continue
      }
    }
    // A number that was added was not there before (17.13.5.19).
    if view == .original, numberingChange?.kind == .ins { (listID, listLevel) = (nil, nil) }
  }

  private mutating func readMark(_ rPr: XMLNode, _ view: WordView) {
    for child in rPr.children {
      switch child.kind {
      case .ins, .moveTo, .w14ConflictIns: markInsertion = child
      case .del, .moveFrom, .w14ConflictDel: markDeletion = child
      default: continue
      }
    }
    let before = view == .original ? rPr.first(.rPrChange)?.first(.rPr) : nil
    let shown = before ?? rPr
    if let vanish = shown.first(.vanish) ?? shown.first(.specVanish) {
      hidesMark = vanish.isSwitchedOn
    }
    if let capitals = shown.first(.caps) {
      isMarkCapital = capitals.isSwitchedOn
    }
  }

  /// The level as a heading, 0 to 8; level 9 is body text (ECMA-376 17.3.1.20).
  var headingLevel: Int? {
    guard let level = outlineLevel ?? style.outlineLevel, (0...8).contains(level) else {
      return nil
    }
    return level
  }

  /// The list and level it counts in, unless the list is switched off by the id 0.
  func list(in numbering: Numbering) -> (id: Int, level: Int)? {
    guard let id = listID ?? style.listID, id != 0, numbering.contains(id) else { return nil }
    let level =
      listLevel ?? numbering.level(of: id, for: style)
      ?? (listID == nil ? style.listLevel : nil) ?? 0
    return (id, min(max(level, 0), Numbering.depth - 1))
  }
}
