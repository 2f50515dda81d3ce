import Curriculum
import Frameworks

/// What the cells of one column, or of one row, are like.
struct ColumnFacts: Sendable {
  /// The cells with something in them.
  private(set) var count = 0
  private var kinds: [CellKind: Int] = [:]
  private var byStrand = ByStrand<Int>(all: 0)
  private var wordCount = 0
  private var fills: [String: Int] = [:]

  /// So many cells tell enough of a column.
  static let sample = 40

  /// Looks at some cells.
  init(
    _ cells: some Sequence<OutlineTable.Cell>, atMost limit: Int = sample,
    in draft: borrowing ProgramDraft
  ) {
    for cell in cells.prefix(limit) {
      let text = draft.text(cell)
      let kind = CellKind(text, draft)
      guard kind != .nothing else { continue }
      count += 1
      kinds[kind, default: 0] += 1
      wordCount += text.split(separator: " ").count
      if let fill = cell.fill { fills[fill, default: 0] += 1 }
      for strand in draft.strands(ofCodesIn: text) { byStrand[strand] += 1 }
    }
  }

  /// The share of cells that are of some kinds.
  func share(_ wanted: CellKind...) -> Double {
    count == 0 ? 0 : Double(wanted.reduce(0) { $0 + (kinds[$1] ?? 0) }) / Double(count)
  }

  /// The share of cells with codes of frameworks that are used for a strand.
  func codes(of strand: Strand) -> Double {
    count == 0 ? 0 : Double(byStrand[strand]) / Double(count)
  }

  /// How many words a cell has on average.
  var words: Double { count == 0 ? 0 : Double(wordCount) / Double(count) }

  /// Whether the cells hold marks: an X, a level.
  var isMarks: Bool { count > 0 && share(.mark, .noMark) > 0.6 }

  /// Whether the cells hold codes and nothing else.
  var isCodes: Bool { count > 0 && share(.codes) >= 0.6 }

  /// The background that most cells have.
  var fill: String? {
    fills.max { ($0.value, $0.key) < ($1.value, $1.key) }.flatMap {
      $0.value * 2 > count ? $0.key : nil
    }
  }
}
