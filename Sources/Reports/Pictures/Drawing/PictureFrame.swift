/// An upright rectangle of a drawing.
public struct PictureFrame: Hashable, Sendable {
  /// The left edge.
  public var x: Double
  /// The upper edge.
  public var y: Double
  /// How wide it is.
  public var width: Double
  /// How high it is.
  public var height: Double

  /// Takes the upper left corner and a size.
  public init(_ x: Double, _ y: Double, _ width: Double, _ height: Double) {
    self.x = x
    self.y = y
    self.width = max(0, width)
    self.height = max(0, height)
  }

  /// Whether two rectangles have an area in common.
  public func overlaps(_ other: PictureFrame) -> Bool {
    x < other.x + other.width && other.x < x + width
      && y < other.y + other.height && other.y < y + height
  }

  /// Slanted lines that fill the rectangle, so that an area differs without its color too.
  public func hatching(every step: Double) -> PicturePath {
    var path = PicturePath()
    var offset = step / 2
    while offset < width + height {
      let first = PicturePoint(x + max(0, offset - height), y + min(offset, height))
      let last = PicturePoint(x + min(offset, width), y + max(0, offset - width))
      path.segments += [.move(first), .line(last)]
      offset += max(step, 2)
    }
    return path
  }
}
