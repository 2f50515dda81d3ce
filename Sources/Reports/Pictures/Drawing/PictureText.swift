/// Words in a drawing, on one line.
public struct PictureText: Hashable, Sendable {
  /// What is drawn.
  public var text: String
  /// All of it, where only the beginning is drawn.
  public var whole: String?
  /// Where the line stands, at the anchor.
  public var place: PicturePoint
  /// The size of the letters.
  public var size: Double
  /// Which end of the line stands at the place.
  public var anchor: Anchor = .start
  /// Whether it is bold.
  public var isBold = false
  /// Whether it stands on end and is read upward.
  public var isTurned = false
  /// What its color stands for.
  public var ink: PictureInk = .ink

  /// Takes words at a place.
  public init(_ text: String, at place: PicturePoint, size: Double) {
    self.text = text
    self.place = place
    self.size = size
  }

  /// Which end of a line stands at its place.
  public enum Anchor: Hashable, Sendable {
    /// The beginning.
    case start
    /// The middle.
    case middle
    /// The end.
    case end
  }

  /// About where the words are: no letter of a usual face reaches beyond.
  public var box: PictureFrame {
    let width = TextWidth.of(text, size: size, isBold: isBold)
    let before =
      switch anchor {
      case .start: 0.0
      case .middle: width / 2
      case .end: width
      }
    let above = 0.76 * size
    let height = 0.98 * size
    return isTurned
      ? PictureFrame(place.x - above, place.y - width + before, height, width)
      : PictureFrame(place.x - before, place.y - above, width, height)
  }
}
