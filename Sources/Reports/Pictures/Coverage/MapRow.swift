/// A row of the coverage map: an objective, or several in a row.
struct MapRow: Hashable {
  /// The name of the objective, or of the first and the last.
  var title: String
  /// The statement; empty where there are several.
  var statement: String
  /// The objectives that it stands for.
  var objectives: Range<Int>

  /// No map has more rows: further objectives share them.
  static let most = 36

  static func rows(of coverage: Coverage) -> [MapRow] {
    let count = coverage.objectives.count
    let size = max(1, (count + most - 1) / most)
    let rows = coverage.crosswalk.rows
    return stride(from: 0, to: count, by: size).map { start in
      let end = min(start + size, count)
      guard end - start > 1 else {
        return MapRow(
          title: rows[start].label, statement: rows[start].statement, objectives: start..<end)
      }
      return MapRow(
        title: "\(rows[start].label) to \(rows[end - 1].label)", statement: "",
        objectives: start..<end)
    }
  }
}
