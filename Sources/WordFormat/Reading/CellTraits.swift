import SafeXML

/// What the properties of one cell say.
struct CellTraits {
  var columnSpan = 1
  var startsMerge = false
  var continuesAbove = false
  var continuesLeft = false
  var fill: String?
  var insertion: XMLNode?
  var deletion: XMLNode?
  var merge: XMLNode?
  var formatChange: XMLNode?

  init(reading tcPr: XMLNode?, mostColumns: Int, _ view: WordView) {
    guard let tcPr else { return }
    let before = view == .original ? tcPr.first(.tcPrChange)?.first(.tcPr) : nil
    for child in (before ?? tcPr).children {
      switch child.kind {
      case .gridSpan: columnSpan = min(max(child.integer(.val) ?? 1, 1), mostColumns)
      case .vMerge:
        // Without a value the merge goes on (ECMA-376 17.4.84).
        startsMerge = child.attribute(.val) == "restart"
        continuesAbove = !startsMerge
      case .hMerge: continuesLeft = child.attribute(.val) != "restart"
      case .shd:
        let color = child.attribute(.fill)
        fill = color == "auto" ? nil : color?.uppercased()
      default: continue
      }
    }
    readChanges(of: tcPr, view)
  }

  private mutating func readChanges(of tcPr: XMLNode, _ view: WordView) {
    for child in tcPr.children {
      switch child.kind {
      case .cellIns: insertion = child
      case .cellDel: deletion = child
      case .cellMerge:
        merge = child
        // "rest" starts a merge and "cont" goes on with one (17.13.5.3, 17.18.1).
        let state = child.attribute(view == .original ? .vMergeOrig : .vMerge)
        startsMerge = state == "rest"
        continuesAbove = state == "cont"
      case .tcPrChange: formatChange = child
      default: continue
      }
    }
  }
}
