import Curriculum

/// How far each row of a map addresses each column.
struct MapCells {
  /// How much of a field is addressed.
  struct Cell {
    /// Pairs of an objective and an item that it addresses.
    var pairs = 0
    /// How many of them in full.
    var full = 0
  }

  private let cells: [[Cell]]
  private let columns: [Range<Int>]
  private let rows: [MapRow]

  init(_ coverage: Coverage, _ rows: [MapRow], _ parts: [MapPart]) {
    let columns = parts.flatMap(\.columns).map(\.items)
    var placeOfItem = Array(repeating: -1, count: coverage.crosswalk.columns.count)
    for (place, items) in columns.enumerated() {
      for item in items { placeOfItem[item] = place }
    }
    cells = rows.map { row in
      var line = Array(repeating: Cell(), count: columns.count)
      for objective in row.objectives {
        for mark in coverage.crosswalk.rows[objective].marks {
          let place = placeOfItem[mark.column]
          guard place >= 0 else { continue }
          line[place].pairs += 1
          if mark.strength == .full { line[place].full += 1 }
        }
      }
      return line
    }
    self.columns = columns
    self.rows = rows
  }

  subscript(row: Int, column: Int) -> Cell { cells[row][column] }

  /// The part of all pairs that is addressed, from 0 to 1.
  func share(_ row: Int, _ column: Int) -> Double {
    let all = rows[row].objectives.count * columns[column].count
    return Double(cells[row][column].pairs) / Double(max(1, all))
  }
}
