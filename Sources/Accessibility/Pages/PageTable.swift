/// What a table of a page has been found to hold so far.
struct PageTable: Sendable {
  var hasCaption: Bool
  private let isPresentation: Bool
  private var rows = 0
  private var cells = 0
  private var mostCells = 0
  private var headers = 0
  private var unscoped = 0

  init(_ attributes: [String: String]) {
    isPresentation = ["presentation", "none"].contains(attributes["role"] ?? "")
    hasCaption = attributes["aria-label"] != nil || attributes["aria-labelledby"] != nil
  }

  mutating func beginRow() {
    rows += 1
    cells = 0
  }

  mutating func cell(_ attributes: [String: String], isHeader: Bool) {
    cells += 1
    mostCells = max(mostCells, cells)
    guard isHeader else { return }
    headers += 1
    if attributes["scope"] == nil { unscoped += 1 }
  }

  func judge(at place: String, isInside: Bool, in barriers: inout BarrierList) {
    guard !isPresentation else { return }
    let spot = "the table that ends at \(place)"
    if isInside { barriers.add(.layoutTable, spot, "A table stands in a cell of another one.") }
    guard rows > 1, mostCells > 1 else {
      if rows > 0 {
        barriers.add(.layoutTable, spot, "The table has only one \(rows > 1 ? "column" : "row").")
      }
      return
    }
    if headers == 0 {
      barriers.add(.noHeaderRow, spot, "No cell of the table is a header (<th>).")
    } else if unscoped > 0 {
      barriers.add(
        .noHeaderRow, spot,
        "\(unscoped) header cells do not say whether they head a column or a row (scope).",
        weight: .advice)
    }
    if !hasCaption { barriers.add(.noCaption, spot, "The table has no caption.") }
  }
}
