/// A band of changing width along a bent line, downward.
struct BraidRibbon {
  /// The places on the middle line, and how wide the band is there.
  private(set) var places: [(at: PicturePoint, width: Double)] = []

  private static let steps = 6

  /// Goes on from one place to another, upright at both; `part` says how much of the way.
  mutating func run(
    from start: (at: PicturePoint, width: Double), to end: (at: PicturePoint, width: Double),
    part: ClosedRange<Double> = 0...1
  ) {
    let first = places.isEmpty ? 0 : 1
    for step in first...Self.steps {
      let portion = Double(step) / Double(Self.steps)
      let t = part.lowerBound + (part.upperBound - part.lowerBound) * portion
      let smooth = t * t * (3 - 2 * t)
      let place = PicturePoint(
        start.at.x + (end.at.x - start.at.x) * smooth, start.at.y + (end.at.y - start.at.y) * t)
      places.append((place, start.width + (end.width - start.width) * smooth))
    }
  }

  /// The middle line.
  var line: PicturePath { .smooth(through: places.map(\.at)) }

  /// The band, wider and longer by some.
  func outline(wider more: Double, longer: Double) -> PicturePath {
    guard places.count > 1 else { return PicturePath() }
    let sides = places.indices.map { index -> (PicturePoint, PicturePoint) in
      let before = places[max(0, index - 1)].at
      let after = places[min(places.count - 1, index + 1)].at
      let (dx, dy) = (after.x - before.x, after.y - before.y)
      let length = max(0.001, (dx * dx + dy * dy).squareRoot())
      let isEnd = index == 0 || index + 1 == places.count
      let (nx, ny) = isEnd ? (1, 0) : (dy / length, -dx / length)
      let half = places[index].width / 2 + more
      var at = places[index].at
      if index == 0 { at.y -= longer }
      if index + 1 == places.count { at.y += longer }
      return (
        PicturePoint(at.x - nx * half, at.y - ny * half),
        PicturePoint(at.x + nx * half, at.y + ny * half)
      )
    }
    let down = sides.map(\.0)
    let up = Array(sides.map(\.1).reversed())
    var path = PicturePath.smooth(through: down)
    if let corner = up.first { path.segments.append(.line(corner)) }
    path.bend(through: up)
    path.segments.append(.close)
    return path
  }
}
