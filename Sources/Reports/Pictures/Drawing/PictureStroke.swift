/// How a line is drawn.
public struct PictureStroke: Hashable, Sendable {
  /// What its color stands for.
  public var ink: PictureInk
  /// How wide it is.
  public var width: Double
  /// Whether it is broken, so that lines differ without their colors too.
  public var style: Style

  /// Takes a line.
  public init(_ ink: PictureInk, _ width: Double = 1, _ style: Style = .solid) {
    self.ink = ink
    self.width = width
    self.style = style
  }

  /// Whether a line is broken.
  public enum Style: Hashable, Sendable {
    /// One piece.
    case solid
    /// Short pieces.
    case dashed
    /// Dots.
    case dotted
  }
}
