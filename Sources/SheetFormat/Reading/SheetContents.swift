/// The cells of one sheet as text.
package struct SheetContents: Sendable, Hashable {
  /// A row with words.
  package struct Row: Sendable, Hashable {
    /// The number that Excel shows at the edge, counted from 1.
    package var number: Int
    /// The texts from column A to the last one with words.
    package var cells: [String]

    package init(number: Int, cells: [String]) {
      self.number = number
      self.cells = cells
    }
  }

  /// The name on the tab.
  package var name: String
  /// Whether the tab is hidden.
  package var isHidden: Bool
  /// The rows with words, in order.
  package var rows: [Row] = []
  /// The ranges that are merged.
  package var merged: [CellRange] = []
  /// What a reader should know.
  package var notices: [SheetNotice] = []
  /// How many notices of a kind there were, kept or not.
  private var counts: [SheetNotice.Kind: Int] = [:]

  /// How many notices of a kind were left out.
  package var noticesLeftOut: [SheetNotice.Kind: Int] {
    var left = counts
    for notice in notices { left[notice.kind, default: 0] -= 1 }
    return left.filter { $0.value > 0 }
  }

  init(name: String, isHidden: Bool) {
    self.name = name
    self.isHidden = isHidden
  }

  mutating func note(_ kind: SheetNotice.Kind, _ cell: String, _ detail: String, most: Int) {
    counts[kind, default: 0] += 1
    guard counts[kind, default: 0] <= most else { return }
    notices.append(SheetNotice(kind: kind, cell: cell, detail: detail))
  }
}
