/// Looks for like objectives of different programs while programs come in.
struct LikenessSearch {
  /// How much two statements must have in common.
  static let least = 0.8
  /// How many objectives of one band are compared: the same sentence in a thousand programs is
  /// told a few times and counted for the rest.
  private static let mostOfBand = 20
  /// How many pairs are kept.
  private static let most = 1_000

  private var statements: [(program: Int32, sketch: StatementSketch)] = []
  private var bands: [UInt64: [Int32]] = [:]
  private(set) var pairs: [LikeObjectives] = []
  /// How many more pairs there were.
  private(set) var leftOut = 0

  mutating func add(_ sketches: [StatementSketch], of program: Int) {
    for sketch in sketches {
      let number = Int32(statements.count)
      let keys = sketch.bands
      var compared: Set<Int32> = []
      for key in keys {
        for other in bands[key] ?? [] where compared.insert(other).inserted {
          compare(sketch, of: program, with: statements[Int(other)])
        }
      }
      statements.append((Int32(program), sketch))
      for key in Set(keys) where (bands[key]?.count ?? 0) < Self.mostOfBand {
        bands[key, default: []].append(number)
      }
    }
  }

  private mutating func compare(
    _ sketch: StatementSketch, of program: Int,
    with other: (program: Int32, sketch: StatementSketch)
  ) {
    guard Int(other.program) != program else { return }
    let likeness = sketch.likeness(to: other.sketch)
    guard likeness >= Self.least else { return }
    guard pairs.count < Self.most else {
      leftOut += 1
      return
    }
    pairs.append(
      LikeObjectives(
        first: .init(
          program: Int(other.program), name: other.sketch.name, text: other.sketch.text),
        second: .init(program: program, name: sketch.name, text: sketch.text),
        likeness: likeness))
  }
}
