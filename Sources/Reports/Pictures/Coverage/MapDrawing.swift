import Curriculum

/// One block of the map while it is drawn.
struct MapDrawing {
  private let block: MapBlock
  private let rows: [MapRow]
  private let cells: MapCells
  private let nameRoom: Double
  private let titleLines: Int
  private let start: Double

  private static let rowHeight = 22.0
  private static let mostNameRoom = 152.0
  private static let titleStep = 15.0

  init(_ block: MapBlock, _ rows: [MapRow], _ cells: MapCells) {
    self.block = block
    self.rows = rows
    self.cells = cells
    let names = block.segments.flatMap { segment in segment.columns.map(\.name) }
    let longest = names.map { TextWidth.of(LineFitting.cleaned($0), size: 12, isBold: true) }.max()
    nameRoom = min(Self.mostNameRoom, (longest ?? 0) + 2)
    start = block.segments.map(\.x).min() ?? CoverageMap.start
    titleLines = block.segments.map { Self.title(of: $0).count }.max() ?? 1
  }

  private var headHeight: Double {
    Double(titleLines) * Self.titleStep + 34 + nameRoom
  }

  var height: Double { headHeight + Double(rows.count) * Self.rowHeight + 26 }

  func shapes(at y: Double) -> [PictureShape] {
    let top = y + headHeight
    var shapes = rowShapes(at: top)
    for segment in block.segments { shapes += self.shapes(of: segment, at: y, top) }
    return shapes
  }

  // MARK: Signs

  /// A square for what is addressed, half of one for a part of it.
  static func mark(
    _ center: PicturePoint, share: Double, isPartial: Bool, _ ink: PictureInk
  ) -> [PictureShape] {
    let side = 5 + 9 * min(1, max(0, share)).squareRoot()
    let (x, y) = (center.x - side / 2, center.y - side / 2)
    let frame = PictureFrame(x, y, side, side)
    guard isPartial else { return [.rectangle(frame, corner: 2, .filled(ink))] }
    let half = PicturePath.polygon([
      PicturePoint(x, y), PicturePoint(x, y + side), PicturePoint(x + side, y + side),
    ])
    return [
      .rectangle(frame, corner: 0, PictureLook(fill: .paper, stroke: PictureStroke(ink, 1.4))),
      .path(half, .filled(ink)),
    ]
  }

  /// A hatched square.
  static func gap(_ center: PicturePoint) -> [PictureShape] {
    let frame = PictureFrame(center.x - 7, center.y - 7, 14, 14)
    return [
      .rectangle(
        frame, corner: 0,
        PictureLook(fill: .toneGround(.gap), stroke: PictureStroke(.tone(.gap), 1.2))),
      .path(frame.hatching(every: 5), .drawn(.tone(.gap))),
    ]
  }

  // MARK: Rows

  private func rowShapes(at top: Double) -> [PictureShape] {
    let left = PictureCanvas.margin
    let right = block.segments.map { $0.x + $0.width }.max() ?? start
    let room = start - left - 14
    let titles = rows.map { TextWidth.of(LineFitting.cleaned($0.title), size: 12, isBold: true) }
    let hasStatements = rows.contains { !$0.statement.isEmpty }
    let nameWidth = min(titles.max() ?? 0, hasStatements ? room * 0.45 : room) + 1
    var shapes: [PictureShape] = []
    for (index, row) in rows.enumerated() {
      let y = top + Double(index) * Self.rowHeight
      if index.isMultiple(of: 2) {
        let band = PictureFrame(left - 6, y, right - left + 12, Self.rowHeight)
        shapes.append(.rectangle(band, corner: 0, .filled(.ground)))
      }
      shapes.append(
        PictureCanvas.text(
          row.title, left, y + 15, within: nameWidth, isBold: true, ink: .heading))
      if !row.statement.isEmpty {
        shapes.append(
          PictureCanvas.text(
            row.statement, left + nameWidth + 8, y + 15, within: room - nameWidth - 8))
      }
    }
    let foot = top + Double(rows.count) * Self.rowHeight
    shapes.append(
      PictureCanvas.text(
        "Objectives that address it", left, foot + 18, within: room, ink: .quiet))
    return shapes
  }

  // MARK: Columns

  private static func title(of segment: MapBlock.Segment) -> [String] {
    let words = segment.part.title + (segment.isContinued ? " (continued)" : "")
    return LineFitting(width: segment.width, size: 12, isBold: true).lines(words, atMost: 3)
  }

  private func shapes(
    of segment: MapBlock.Segment, at y: Double, _ top: Double
  ) -> [PictureShape] {
    let ink: PictureInk = segment.part.strand.map { .strand($0) } ?? .heading
    let lines = Double(titleLines)
    // Titles of fewer lines stand lower, next to their bars.
    let lower = Double(titleLines - Self.title(of: segment).count) * Self.titleStep
    var shapes = PictureCanvas.lines(
      segment.part.title + (segment.isContinued ? " (continued)" : ""), segment.x, y + 12 + lower,
      size: 12,
      step: Self.titleStep, within: segment.width, atMost: 3, isBold: true, ink: ink)
    shapes.append(
      PictureCanvas.text(
        segment.part.share, segment.x, y + 12 + lines * Self.titleStep, within: segment.width,
        ink: .quiet))
    let bar = PictureFrame(segment.x, y + lines * Self.titleStep + 19, segment.width, 4)
    shapes.append(.rectangle(bar, corner: 0, .filled(ink)))
    for (offset, column) in segment.columns.enumerated() {
      let x = segment.x + (Double(offset) + 0.5) * MapBlock.cell
      shapes.append(
        .group(
          "\(column.name): \(column.asks)",
          self.column(column, segment.place + offset, x, top, ink)))
    }
    return shapes
  }

  private func column(
    _ column: MapColumn, _ place: Int, _ x: Double, _ top: Double, _ ink: PictureInk
  ) -> [PictureShape] {
    let foot = top + Double(rows.count) * Self.rowHeight
    var shapes: [PictureShape] = []
    if column.isGap {
      let frame = PictureFrame(
        x - MapBlock.cell / 2 + 2, top, MapBlock.cell - 4, Double(rows.count) * Self.rowHeight)
      shapes.append(.rectangle(frame, corner: 0, .filled(.toneGround(.gap))))
    }
    let line = LineFitting(width: nameRoom, size: 12, isBold: column.isGap).line(column.name)
    var name = PictureText(line, at: PicturePoint(x + 4, top - 6), size: 12)
    name.isTurned = true
    name.isBold = column.isGap
    name.ink = column.isGap ? .tone(.gap) : ink
    if line != LineFitting.cleaned(column.name) { name.whole = column.name }
    shapes.append(.text(name))
    for row in rows.indices where cells[row, place].pairs > 0 {
      let center = PicturePoint(x, top + (Double(row) + 0.5) * Self.rowHeight)
      let cell = cells[row, place]
      let isOne = rows[row].objectives.count == 1 && column.items.count == 1
      shapes += Self.mark(
        center, share: cells.share(row, place), isPartial: isOne && cell.full == 0, ink)
    }
    if column.isGap {
      shapes += Self.gap(PicturePoint(x, foot + 14))
    } else {
      shapes.append(
        PictureCanvas.text(
          "\(column.objectives)", x, foot + 18, size: column.objectives > 99 ? 9 : 12,
          within: MapBlock.cell, anchor: .middle, ink: .quiet))
    }
    return shapes
  }
}
