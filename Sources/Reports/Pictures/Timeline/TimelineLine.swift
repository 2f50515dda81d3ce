import Curriculum

/// One line of a timeline while it is drawn: words at the left, bars at the right.
struct TimelineLine {
  private let row: TimelineRow
  private let axis: TimeAxis?
  private let left: Double
  private let right: Double

  private static let barHeight = 22.0

  init(_ row: TimelineRow, _ axis: TimeAxis?, left: Double, right: Double) {
    self.row = row
    self.axis = axis
    self.left = left
    self.right = right
  }

  func shapes(at y: Double) -> [PictureShape] {
    let room = left - PictureCanvas.margin - 16
    var shapes = [
      PictureCanvas.text(
        row.title, PictureCanvas.margin, y + 18, size: 13, within: room, isBold: true, ink: row.ink),
      PictureCanvas.text(
        row.remark, PictureCanvas.margin, y + 34, within: room, ink: row.remarkInk),
    ]
    let top = y + (TimelineRow.height - Self.barHeight) / 2
    guard row.bars.contains(where: { $0.dates.starts != nil || $0.dates.ends != nil }), let axis
    else { return shapes + unknown(top) }
    let sum = row.bars.reduce(0) { $0 + $1.weight }
    var barTop = top
    for bar in row.bars {
      let height = Self.barHeight * bar.weight / max(sum, 0.01)
      shapes += Self.draw(bar, axis, barTop, height - (row.bars.count > 1 ? 1 : 0))
      barTop += height
    }
    if row.showsDates, let bar = row.bars.first { shapes += dates(of: bar, axis, y) }
    return shapes
  }

  /// A frame without a bar, and the words for it.
  private func unknown(_ top: Double) -> [PictureShape] {
    let wording = row.bars.compactMap(\.dates.wording).first
    let frame = PictureFrame(left, top, right - left, Self.barHeight)
    return [
      .rectangle(
        frame, corner: 3, PictureLook(fill: .paper, stroke: PictureStroke(.quiet, 1, .dashed))),
      PictureCanvas.text(
        wording.map { "No dates; stated is: \($0)" } ?? "Dates not stated", left + 10, top + 15,
        within: right - left - 20, ink: .quiet),
    ]
  }

  private static func draw(
    _ bar: TimelineRow.Bar, _ axis: TimeAxis, _ y: Double, _ height: Double
  ) -> [PictureShape] {
    guard let days = bar.dates.days else {
      guard let day = bar.dates.starts ?? bar.dates.ends else { return [] }
      // Half of the dates is stated: a bar that is open at the other end.
      let x = axis.x(day.ordinal)
      let isStart = bar.dates.starts != nil
      let (from, to) = isStart ? (x, axis.right) : (axis.left, x)
      let edge = isStart ? from : to - 4
      return [
        .rectangle(
          PictureFrame(from, y, max(4, to - from), height), corner: 0, .drawn(bar.ink, 1.5, .dashed)
        ),
        .rectangle(PictureFrame(edge, y, 4, height), corner: 0, .filled(bar.ink)),
      ]
    }
    let span = axis.span(days)
    return [
      .rectangle(
        PictureFrame(span.left, y, max(3, span.right - span.left), height),
        corner: min(3, height / 2), .filled(bar.ink))
    ]
  }

  /// The dates: in the bar where there is room, or beside it.
  private func dates(of bar: TimelineRow.Bar, _ axis: TimeAxis, _ y: Double) -> [PictureShape] {
    let middle = y + TimelineRow.height / 2 + 4.5
    guard let days = bar.dates.days else {
      guard let words = bar.dates.words, let day = bar.dates.starts ?? bar.dates.ends else {
        return []
      }
      let x = axis.x(day.ordinal)
      let isStart = bar.dates.starts != nil
      let room = (isStart ? right - x : x - left) - 20
      return [
        PictureCanvas.text(
          words, isStart ? x + 12 : x - 12, middle, within: room, anchor: isStart ? .start : .end,
          ink: bar.ink)
      ]
    }
    let span = axis.span(days)
    let beside: PictureInk = row.bars.count == 1 ? bar.ink : .quiet
    let words = TimeAxis.short(days)
    let width = TextWidth.of(words, size: 12) + 2
    if row.bars.count == 1, width + 20 <= span.right - span.left {
      return [
        PictureCanvas.text(words, span.left + 10, middle, within: width, ink: .paper)
      ]
    }
    if width + 8 <= right - span.right {
      return [
        Self.ground(span.right + 5, middle, width),
        PictureCanvas.text(words, span.right + 8, middle, within: width, ink: beside),
      ]
    }
    if width + 8 <= span.left - left {
      return [
        Self.ground(span.left - 11 - width, middle, width),
        PictureCanvas.text(
          words, span.left - 8, middle, within: width, anchor: .end, ink: beside),
      ]
    }
    return []
  }

  /// Paper behind words, so that no line of the scale runs through them.
  private static func ground(_ x: Double, _ y: Double, _ width: Double) -> PictureShape {
    .rectangle(PictureFrame(x, y - 13, width + 3, 18), corner: 0, .filled(.paper))
  }
}
