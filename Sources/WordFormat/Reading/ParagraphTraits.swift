import SafeXML

/// What the properties of one paragraph say.
struct ParagraphTraits {
  var style: Style
  /// Whether the author named the style.
  var isStyled = false
  var listID: Int?
  var listLevel: Int?
  var outlineLevel: Int?
  /// The paragraph mark is deleted or moved away, so the next paragraph joins this one.
  var markChange: XMLNode?
  var hidesMark: Bool
  var section: XMLNode?
  /// The paragraph is the large first letter of the next one (ECMA-376 17.3.1.11).
  var isDropCap = false

  /// The traits of a paragraph that says nothing.
  init(_ styles: Styles) {
    style = styles.paragraphDefault
    hidesMark = style.format.isHidden
  }

  init(reading pPr: XMLNode, _ styles: Styles) {
    self.init(styles)
    for child in pPr.children {
      switch child.kind {
      case .pStyle:
        guard let id = child.attribute(.val) else { continue }
        style = styles[id]
        isStyled = true
        hidesMark = style.format.isHidden
      case .numPr:
        listID = child.integerValue(.numId)
        listLevel = child.integerValue(.ilvl)
      case .outlineLvl: outlineLevel = child.integer(.val)
      case .rPr:
        markChange = child.first(.del) ?? child.first(.moveFrom)
        if let vanish = child.first(.vanish) ?? child.first(.specVanish) {
          hidesMark = vanish.isSwitchedOn
        }
      case .sectPr: section = child
      case .framePr: isDropCap = ["drop", "margin"].contains(child.attribute(.dropCap))
      default: continue
      }
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
      listLevel ?? numbering.level(of: id, forStyles: style.chain)
      ?? (listID == nil ? style.listLevel : nil) ?? 0
    return (id, min(max(level, 0), Numbering.depth - 1))
  }
}
