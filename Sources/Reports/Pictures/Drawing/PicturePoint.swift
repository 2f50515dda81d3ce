/// A place in a drawing, from its left upper corner.
public struct PicturePoint: Hashable, Sendable {
  /// How far to the right.
  public var x: Double
  /// How far down.
  public var y: Double

  /// Takes a place.
  public init(_ x: Double, _ y: Double) {
    self.x = x
    self.y = y
  }
}
