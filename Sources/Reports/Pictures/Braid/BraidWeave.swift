import Curriculum

/// Where each strand runs: in lanes between the knots, and close together in them.
///
/// Between two knots the strands lie side by side. In each knot they are plaited as hair is: the
/// left one goes over the middle one, and then under the right one.
struct BraidWeave {
  /// A strand in a knot.
  struct Pass {
    /// Where it is, from the middle of the braid.
    var x: Double
    /// How wide it is.
    var width: Double
    /// Whether it is missing, so that it goes around the knot as a gap.
    var isGap: Bool
  }

  /// How far the outer lanes are from the middle.
  static let lane = 33.0
  /// How wide a strand is between the knots.
  static let slim = 5.5

  /// The strands from left to right before each knot, and after the last one.
  private(set) var orders: [[Strand]]
  /// The strands in each knot.
  private(set) var passes: [ByStrand<Pass>] = []
  /// The strands of each knot, the lowest one first.
  private(set) var depths: [[Strand]] = []

  init(_ rows: [BraidRow]) {
    orders = [Strand.allCases]
    for row in rows { tie(row) }
  }

  /// Where a strand is before a knot.
  func lane(of strand: Strand, before knot: Int) -> Double {
    guard orders.indices.contains(knot), let place = orders[knot].firstIndex(of: strand) else {
      return 0
    }
    return Double(place - 1) * Self.lane
  }

  /// How far to the right a strand goes from the knot above to the one below; not at all at the ends
  /// and beside a gap.
  func slope(of strand: Strand, before knot: Int) -> Double {
    guard passes.indices.contains(knot - 1), passes.indices.contains(knot),
      !isGap(strand, in: knot - 1), !isGap(strand, in: knot)
    else { return 0 }
    return passes[knot][strand].x - passes[knot - 1][strand].x
  }

  /// Whether a strand is missing in a knot; beyond the first and the last one none is.
  func isGap(_ strand: Strand, in knot: Int) -> Bool {
    passes.indices.contains(knot) && passes[knot][strand].isGap
  }

  private mutating func tie(_ row: BraidRow) {
    let order = orders[orders.count - 1]
    let (left, middle, right) = (order[0], order[1], order[2])
    let missing = order.filter { row.present[$0] == 0 }
    let isBound = missing.isEmpty
    let share = Double(row.integrated) / Double(max(1, row.count))
    let width = isBound ? 8 + 6 * share : missing.count == 1 ? 8 : 7
    var pass = ByStrand(all: Pass(x: 0, width: width, isGap: false))
    func put(_ strand: Strand, _ x: Double) { pass[strand].x = x }
    func leave(_ strand: Strand, _ side: Double) {
      pass[strand] = Pass(x: side * Self.lane, width: Self.slim, isGap: true)
    }
    var next = order
    var depth = [middle, left, right]
    switch missing.count {
    case 0:
      put(middle, -width - 1)
      put(right, width + 1)
      next = [middle, right, left]
    case 1 where missing == [left]:
      leave(left, -1)
      put(middle, -width / 2 - 0.5)
      put(right, width / 2 + 0.5)
      next = [left, right, middle]
      depth = [left, right, middle]
    case 1 where missing == [middle]:
      leave(middle, -1)
      put(left, -width / 2 - 0.5)
      put(right, width / 2 + 0.5)
      next = [middle, right, left]
    case 1:
      leave(right, 1)
      put(middle, -width / 2 - 0.5)
      put(left, width / 2 + 0.5)
      next = [middle, left, right]
    case 2:
      leave(missing[0], -1)
      leave(missing[1], 1)
      let only = order.first { !missing.contains($0) } ?? middle
      next = [missing[0], only, missing[1]]
    default:
      for (place, strand) in order.enumerated() {
        pass[strand] = Pass(x: Double(place - 1) * Self.lane, width: Self.slim, isGap: true)
      }
    }
    passes.append(pass)
    depths.append(depth)
    orders.append(next)
  }
}
