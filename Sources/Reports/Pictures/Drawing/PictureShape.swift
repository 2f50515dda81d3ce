/// One piece of a drawing.
public enum PictureShape: Hashable, Sendable {
  /// A rectangle, perhaps with round corners.
  case rectangle(PictureFrame, corner: Double, PictureLook)
  /// A line with bends, or the area in it.
  case path(PicturePath, PictureLook)
  /// A straight line.
  case line(PicturePoint, PicturePoint, PictureStroke)
  /// Words.
  case text(PictureText)
  /// Pieces that belong together, and what they are.
  case group(String?, [PictureShape])

  /// The texts in it.
  public var texts: [PictureText] {
    switch self {
    case .text(let text): [text]
    case .group(_, let shapes): shapes.flatMap(\.texts)
    case .rectangle, .path, .line: []
    }
  }
}
