/// A line of straight and bent pieces.
public struct PicturePath: Hashable, Sendable {
  /// The pieces, in order.
  public var segments: [Segment] = []

  /// Begins with nothing.
  public init() {}

  /// One piece of a path.
  public enum Segment: Hashable, Sendable {
    /// Begins anew at a place.
    case move(PicturePoint)
    /// A straight piece to a place.
    case line(PicturePoint)
    /// A bent piece: two places that pull at it, and where it ends (a cubic Bézier curve).
    case curve(PicturePoint, PicturePoint, PicturePoint)
    /// Back to where it began.
    case close
  }

  /// A smooth line through some places (Catmull and Rom's, as Bézier curves).
  public static func smooth(through points: [PicturePoint]) -> PicturePath {
    var path = PicturePath()
    guard let first = points.first else { return path }
    path.segments.append(.move(first))
    path.bend(through: points)
    return path
  }

  /// A circle.
  public static func circle(_ center: PicturePoint, _ radius: Double) -> PicturePath {
    let pull = radius * 0.5523
    func at(_ x: Double, _ y: Double) -> PicturePoint {
      PicturePoint(center.x + x, center.y + y)
    }
    var path = PicturePath()
    path.segments = [
      .move(at(radius, 0)),
      .curve(at(radius, pull), at(pull, radius), at(0, radius)),
      .curve(at(-pull, radius), at(-radius, pull), at(-radius, 0)),
      .curve(at(-radius, -pull), at(-pull, -radius), at(0, -radius)),
      .curve(at(pull, -radius), at(radius, -pull), at(radius, 0)), .close,
    ]
    return path
  }

  /// Straight pieces from place to place.
  public static func polygon(_ points: [PicturePoint]) -> PicturePath {
    var path = PicturePath()
    guard let first = points.first else { return path }
    path.segments = [.move(first)] + points.dropFirst().map { .line($0) } + [.close]
    return path
  }

  /// Goes on from the first place, where the path stands, through the others.
  mutating func bend(through points: [PicturePoint]) {
    for index in points.indices.dropLast() {
      let here = points[index]
      let next = points[index + 1]
      let before = index > 0 ? points[index - 1] : here
      let after = index + 2 < points.count ? points[index + 2] : next
      segments.append(
        .curve(
          PicturePoint(here.x + (next.x - before.x) / 6, here.y + (next.y - before.y) / 6),
          PicturePoint(next.x - (after.x - here.x) / 6, next.y - (after.y - here.y) / 6), next))
    }
  }
}
