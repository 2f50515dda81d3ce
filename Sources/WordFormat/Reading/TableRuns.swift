import SafeXML

/// What the style of a table says about the characters that its cells show.
///
/// Only what changes the text is kept: capitals, hidden text, symbol fonts. The rest of a table's
/// style is layout.
struct TableRuns: Sendable {
  /// For all cells.
  var all = RunProperties()
  /// For the first row, where the table asks for it.
  var firstRow: RunProperties?
  /// For the first column, where the table asks for it.
  var firstColumn: RunProperties?

  /// Whether the style changes nothing.
  var isEmpty: Bool { all == RunProperties() && firstRow == nil && firstColumn == nil }

  /// Reads the run properties of a table style with those of its conditions (17.7.6).
  init(reading style: XMLNode) {
    if let rPr = style.first(.rPr) { all = RunProperties(reading: rPr).thatChangeText }
    for child in style.children where child.kind == .tblStylePr {
      guard let rPr = child.first(.rPr) else { continue }
      let run = RunProperties(reading: rPr).thatChangeText
      switch child.attribute(.type) {
      case "firstRow": firstRow = run
      case "firstCol": firstColumn = run
      default: continue
      }
    }
  }

  init() {}

  mutating func override(with nearer: TableRuns) {
    all.override(with: nearer.all)
    firstRow = Self.override(firstRow, nearer.firstRow)
    firstColumn = Self.override(firstColumn, nearer.firstColumn)
  }

  /// The same without the conditions that a table does not ask for (17.4.55).
  func asked(by tblLook: XMLNode?) -> TableRuns {
    var runs = self
    let bits = tblLook?.attribute(.val).flatMap { Int($0, radix: 16) } ?? 0
    func isAsked(_ name: WordName, _ bit: Int) -> Bool {
      tblLook?.attribute(name).map { XMLNode.isOn($0) } ?? (bits & bit != 0)
    }
    if !isAsked(.firstRow, 0x20) { runs.firstRow = nil }
    if !isAsked(.firstColumn, 0x80) { runs.firstColumn = nil }
    return runs
  }

  /// What holds in a cell, counted from 0.
  func run(row: Int, column: Int) -> RunProperties {
    var run = all
    if column == 0, let firstColumn { run.override(with: firstColumn) }
    if row == 0, let firstRow { run.override(with: firstRow) }
    return run
  }

  private static func override(
    _ run: RunProperties?, _ nearer: RunProperties?
  ) -> RunProperties? {
    guard var run else { return nearer }
    if let nearer { run.override(with: nearer) }
    return run
  }
}

extension RunProperties {
  /// The properties that decide which characters are shown.
  fileprivate var thatChangeText: RunProperties {
    var some = RunProperties()
    some.caps = caps
    some.smallCaps = smallCaps
    some.hidden = hidden
    some.fonts = fonts
    return some
  }
}
