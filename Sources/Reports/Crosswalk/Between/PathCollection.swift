import Curriculum

/// The cells of a crosswalk while its paths are found, and what had to be left out.
struct PathCollection {
  /// More paths for one pair tell a reader nothing new.
  static let mostPathsOfCell = 12
  /// More rows no table of a document can show.
  static let mostPaths = 20_000
  /// How many pairs of items are looked at before the rest is only counted.
  static let mostPairs = 2_000_000

  private(set) var cells: [FrameworkCell] = []
  /// How many paths were left out.
  private(set) var omitted = 0
  private var places: [SIMD2<Int>: Int] = [:]
  private var paths = 0
  private var pairs = 0

  /// Whether so many more pairs may be looked at; otherwise they are counted as left out.
  mutating func takes(pairs more: Int) -> Bool {
    guard pairs + more <= Self.mostPairs else {
      omitted += more
      return false
    }
    pairs += more
    return true
  }

  /// Adds a path that is made only if there is room for it.
  mutating func add(
    _ first: Int, _ second: Int, _ strength: Alignment.Strength, _ path: () -> FrameworkPath
  ) {
    let key = SIMD2(first, second)
    let place = places[key] ?? cells.count
    if place == cells.count {
      guard paths < Self.mostPaths else {
        omitted += 1
        return
      }
      places[key] = place
      cells.append(FrameworkCell(first: first, second: second))
    }
    if strength == .full { cells[place].strength = .full }
    guard paths < Self.mostPaths, cells[place].paths.count < Self.mostPathsOfCell else {
      omitted += 1
      return
    }
    cells[place].paths.append(path())
    paths += 1
  }
}
