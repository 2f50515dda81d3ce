/// A band of changing width along a bent line, downward.
struct BraidRibbon {
  /// A place on the middle line.
  struct Place {
    var at: PicturePoint
    /// How wide the band is.
    var width: Double
    /// How far the line goes to the right for each step downward.
    var slope = 0.0
  }

  private(set) var places: [Place] = []

  private static let steps = 6

  /// Goes on from one place to another, with the slopes of both; `part` says how much of the way.
  mutating func run(from start: Place, to end: Place, part: ClosedRange<Double> = 0...1) {
    let first = places.isEmpty ? 0 : 1
    let height = end.at.y - start.at.y
    for step in first...Self.steps {
      let portion = Double(step) / Double(Self.steps)
      let t = part.lowerBound + (part.upperBound - part.lowerBound) * portion
      // Hermite's curve through both places.
      let (t2, t3) = (t * t, t * t * t)
      let rise = (3 * t2) - (2 * t3)
      let across = start.at.x + (end.at.x - start.at.x) * rise
      let leaving = height * start.slope * (t3 - 2 * t2 + t)
      let coming = height * end.slope * (t3 - t2)
      let steep = (end.at.x - start.at.x) / max(0.001, height) * (6 * t - 6 * t2)
      let slope = steep + start.slope * (3 * t2 - 4 * t + 1) + end.slope * (3 * t2 - 2 * t)
      places.append(
        Place(
          at: PicturePoint(across + leaving + coming, start.at.y + height * t),
          width: start.width + (end.width - start.width) * rise, slope: slope))
    }
  }

  /// The middle line, longer by some at both ends.
  func line(longer: Double) -> PicturePath {
    .smooth(through: places.indices.map { at($0, longer: longer) })
  }

  /// The band, wider and longer by some.
  func outline(wider more: Double, longer: Double) -> PicturePath {
    guard places.count > 1 else { return PicturePath() }
    let sides = places.indices.map { index -> (PicturePoint, PicturePoint) in
      let place = places[index]
      let at = at(index, longer: longer)
      let half = (place.width / 2 + more) / (1 + place.slope * place.slope).squareRoot()
      let down = half * place.slope
      return (PicturePoint(at.x - half, at.y + down), PicturePoint(at.x + half, at.y - down))
    }
    let up = Array(sides.map(\.1).reversed())
    var path = PicturePath.smooth(through: sides.map(\.0))
    if let corner = up.first { path.segments.append(.line(corner)) }
    path.bend(through: up)
    path.segments.append(.close)
    return path
  }

  private func at(_ index: Int, longer: Double) -> PicturePoint {
    let place = places[index]
    let more = index == 0 ? -longer : index + 1 == places.count ? longer : 0
    return PicturePoint(place.at.x + more * place.slope, place.at.y + more)
  }
}
