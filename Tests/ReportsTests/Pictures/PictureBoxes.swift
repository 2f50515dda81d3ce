import Reports

/// The rectangles in which the pieces of a drawing lie.
enum PictureBoxes {
  static func of(_ shape: PictureShape) -> [PictureFrame] {
    switch shape {
    case .rectangle(let frame, _, _): [frame]
    case .text(let text): [text.box]
    case .line(let first, let last, _): [around([first, last])]
    case .group(_, let shapes): shapes.flatMap(of)
    case .path(let path, _):
      [
        around(
          path.segments.flatMap { segment -> [PicturePoint] in
            switch segment {
            case .move(let to), .line(let to): [to]
            case .curve(let first, let second, let to): [first, second, to]
            case .close: []
            }
          })
      ]
    }
  }

  private static func around(_ points: [PicturePoint]) -> PictureFrame {
    let (xs, ys) = (points.map(\.x), points.map(\.y))
    let (left, top) = (xs.min() ?? 0, ys.min() ?? 0)
    return PictureFrame(left, top, (xs.max() ?? 0) - left, (ys.max() ?? 0) - top)
  }
}
