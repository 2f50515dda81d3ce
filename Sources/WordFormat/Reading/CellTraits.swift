import SafeXML

/// What the properties of one cell say.
struct CellTraits {
  var columnSpan = 1
  var startsMerge = false
  var continuesAbove = false
  var continuesLeft = false
  var fill: String?
  var deletion: XMLNode?

  init(reading tcPr: XMLNode?, mostColumns: Int) {
    guard let tcPr else { return }
    for child in tcPr.children {
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
      case .cellDel: deletion = child
      default: continue
      }
    }
  }
}
