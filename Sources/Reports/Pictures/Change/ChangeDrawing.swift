/// One panel of the picture of changes while it is drawn.
struct ChangeDrawing {
  private let panel: ChangePanel
  private let left = PictureCanvas.margin
  private let right: Double
  private let notes: [(mark: ReportMark, lines: [String], whole: String)]

  static let side = 18.0
  private static let step = 22.0
  private static let barLeft = 120.0
  private static let wordRoom = 130.0
  private static let noteStep = 16.0

  init(_ panel: ChangePanel, width: Double) {
    self.panel = panel
    right = width - PictureCanvas.margin
    let fitting = LineFitting(width: right - Self.barLeft - 32, size: 12)
    notes = panel.notes.filter { !$0.names.isEmpty }.map { mark, names in
      let words = names.joined(separator: ", ")
      return (mark, fitting.lines(words, atMost: 3), words)
    }
  }

  private var columns: Int { max(1, Int((right - left) / Self.step)) }

  private var fieldRows: Int { (panel.shownFields.count + columns - 1) / columns }

  private var noteLines: Int { notes.reduce(0) { $0 + $1.lines.count } }

  var height: Double {
    let fields = 72 + Double(fieldRows) * Self.step
    return noteLines > 0 ? fields + 3 + Double(noteLines) * Self.noteStep : fields - 4
  }

  func shapes(at y: Double) -> [PictureShape] {
    var shapes: [PictureShape] = [
      .line(PicturePoint(left, y), PicturePoint(right, y), PictureStroke(panel.ink, 3)),
      PictureCanvas.text(
        panel.title, left, y + 22, size: 14, within: right - left, isBold: true, ink: panel.ink),
    ]
    shapes += bar("Before", panel.before, y + 30, isNow: false)
    shapes += bar("Now", panel.after, y + 48, isNow: true)
    for (index, field) in panel.shownFields.enumerated() {
      let place = PicturePoint(
        left + Double(index % columns) * Self.step, y + 72 + Double(index / columns) * Self.step)
      shapes.append(.group(field.words, Self.shapes(of: field, panel.ink, at: place)))
    }
    return shapes + noteShapes(at: y + 86 + Double(fieldRows) * Self.step)
  }

  /// A bar for a share, with its figures behind it.
  private func bar(
    _ name: String, _ share: FrameworkChange.Share, _ y: Double, isNow: Bool
  ) -> [PictureShape] {
    let start = left + 56
    let length = right - start - Self.wordRoom
    let whole = PictureFrame(start, y, length, 13)
    let part = PictureFrame(start, y, length * min(1, share.portion), 13)
    let look =
      isNow
      ? PictureLook.filled(panel.ink)
      : PictureLook(fill: .paper, stroke: PictureStroke(panel.ink, 1.2))
    var shapes: [PictureShape] = [
      PictureCanvas.text(name, left, y + 11, within: 52, ink: .quiet),
      .rectangle(whole, corner: 0, .filled(.ground)),
    ]
    if share.part > 0 {
      shapes.append(.rectangle(part, corner: 0, look))
      if !isNow { shapes.append(.path(part.hatching(every: 6), .drawn(panel.ink, 0.8))) }
    }
    shapes.append(
      PictureCanvas.text(
        share.words, right, y + 11, within: Self.wordRoom - 8,
        anchor: .end))
    return shapes
  }

  /// A field: full when it is met, and with the sign of what has changed.
  static func shapes(
    of field: ChangePanel.Field, _ ink: PictureInk, at place: PicturePoint
  ) -> [PictureShape] {
    let frame = PictureFrame(place.x, place.y, side, side)
    guard let mark = field.mark else {
      let inner = PictureFrame(place.x + 5, place.y + 5, side - 10, side - 10)
      return [
        .rectangle(frame, corner: 3, .filled(.ground)),
        .rectangle(
          inner, corner: 0,
          field.isMet ? .filled(ink) : PictureLook(fill: .paper, stroke: PictureStroke(.quiet, 1))),
      ]
    }
    var shapes: [PictureShape] = [
      .rectangle(
        frame, corner: 3,
        PictureLook(fill: .toneGround(mark.tone), stroke: PictureStroke(.tone(mark.tone), 1.4)))
    ]
    shapes.append(.path(sign(mark, in: frame), sign(of: mark.tone)))
    return shapes
  }

  private static func sign(of tone: ReportMark.Tone) -> PictureLook {
    PictureLook(fill: .tone(tone), stroke: PictureStroke(.tone(tone), 1.6))
  }

  /// The sign of a mark, drawn: letters stand differently in each face.
  private static func sign(_ mark: ReportMark, in frame: PictureFrame) -> PicturePath {
    let (x, y) = (frame.x + frame.width / 2, frame.y + frame.height / 2)
    func at(_ dx: Double, _ dy: Double) -> PicturePoint { PicturePoint(x + dx, y + dy) }
    switch mark.symbol {
    case "▲": return .polygon([at(0, -4), at(4, 3), at(-4, 3)])
    case "▼": return .polygon([at(0, 4), at(4, -3), at(-4, -3)])
    default:
      var path = PicturePath()
      path.segments = [.move(at(-5, 0)), .line(at(5, 0))]
      if mark.symbol == "+" { path.segments += [.move(at(0, -5)), .line(at(0, 5))] }
      return path
    }
  }

  private func noteShapes(at top: Double) -> [PictureShape] {
    var shapes: [PictureShape] = []
    var y = top
    for note in notes {
      shapes.append(
        PictureCanvas.text(
          Phrase.sentence(note.mark.word), left, y, within: Self.barLeft, isBold: true,
          ink: .tone(note.mark.tone)))
      let x = left + Self.barLeft
      shapes += PictureCanvas.lines(
        note.whole, x, y, step: Self.noteStep, within: right - Self.barLeft - 32, atMost: 3)
      y += Double(note.lines.count) * Self.noteStep
    }
    return shapes
  }
}
