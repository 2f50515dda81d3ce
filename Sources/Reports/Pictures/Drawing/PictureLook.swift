/// How a shape is filled and drawn around.
public struct PictureLook: Hashable, Sendable {
  /// What fills it.
  public var fill: PictureInk?
  /// What goes around it.
  public var stroke: PictureStroke?

  /// Takes both.
  public init(fill: PictureInk? = nil, stroke: PictureStroke? = nil) {
    self.fill = fill
    self.stroke = stroke
  }

  /// An area.
  public static func filled(_ ink: PictureInk) -> PictureLook { PictureLook(fill: ink) }

  /// A line.
  public static func drawn(
    _ ink: PictureInk, _ width: Double = 1, _ style: PictureStroke.Style = .solid
  ) -> PictureLook {
    PictureLook(stroke: PictureStroke(ink, width, style))
  }
}
