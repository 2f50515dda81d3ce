public import Curriculum

/// Hours and dates as bars over the same days, so that it is seen at once what runs together.
public struct Timeline: Hashable, Sendable {
  private let program: Program

  /// Looks at a program.
  public init(of program: Program) { self.program = program }

  private static let width = 920.0
  private static let left = 290.0

  /// The strands, the groups of learners and the units over their days.
  ///
  /// Without its title it is for documents that say the title beside it.
  public func picture(isTitled: Bool = true) -> Picture {
    let sections = TimelineSections(program)
    let parts: [(name: String, rows: [TimelineRow])] = [
      ("Strands", sections.strands), ("Cohorts", sections.cohorts), ("Units", sections.units),
    ].filter { !$0.rows.isEmpty }
    let together = Concurrency(strandDates)
    let axis = TimeAxis(
      parts.flatMap { $0.rows.flatMap { $0.bars.map(\.dates) } }, byWeeks: sections.isByWeeks,
      left: Self.left, right: Self.width - PictureCanvas.margin)
    let title = "Hours and dates" + (program.title.isEmpty ? "" : ": \(program.title)")
    let caption = together.words
    var canvas = PictureCanvas(width: Self.width)
    var y = canvas.head(isTitled ? title : nil, caption) + 4
    if axis != nil { y += 26 }
    let axisTop = y
    for part in parts {
      y += 22
      let name = PictureCanvas.text(
        part.name, PictureCanvas.margin, y, size: 12, within: 200, isBold: true, ink: .quiet)
      canvas.draw([name], called: nil)
      if part.name != "Strands" {
        let strands = Phrase.list(Strand.allCases.map(\.title))
        let words = part.name == "Units" ? "Bars, and hours in brackets: " : "Bars from above: "
        canvas.draw(
          PictureCanvas.text(
            words + strands, Self.left, y, size: 12, within: 590, ink: .quiet))
      }
      y += 8
      let top = y
      let height = Double(part.rows.count) * TimelineRow.height
      var shapes: [PictureShape] = []
      if let axis {
        shapes += Self.grid(axis, top...(top + height))
        if part.name == "Strands", let days = together.days {
          let foot = top + Double(Strand.allCases.count) * TimelineRow.height
          shapes += Self.shade(axis.span(days), (top - 4)...foot)
          shapes.append(Self.label(together.shortWords, axis.span(days), top - 8))
        }
      }
      if part.name == "Strands", together == .never {
        shapes.append(
          PictureCanvas.text(
            together.shortWords, Self.left, top - 8, within: 300, isBold: true, ink: .tone(.gap)))
      }
      for (index, row) in part.rows.enumerated() {
        let line = TimelineLine(
          row, axis, left: Self.left, right: Self.width - PictureCanvas.margin)
        let at = top + Double(index) * TimelineRow.height
        shapes.append(.group(row.words, line.shapes(at: at)))
      }
      canvas.draw(shapes, called: nil)
      y = top + height
    }
    if let axis { canvas.draw(Self.scale(axis, axisTop), called: nil) }
    return Picture(
      title, description: description(parts.flatMap(\.rows), caption),
      language: program.language, width: Self.width, height: y + PictureCanvas.margin - 8,
      shapes: canvas.shapes)
  }

  private var strandDates: ByStrand<Dates?> {
    var dates = ByStrand<Dates?>(all: nil)
    for strand in Strand.allCases { dates[strand] = program.components[strand]?.dates }
    return dates
  }

  private static func grid(_ axis: TimeAxis, _ span: ClosedRange<Double>) -> [PictureShape] {
    axis.ticks.map { tick in
      let x = axis.x(tick.day)
      return .line(
        PicturePoint(x, span.lowerBound), PicturePoint(x, span.upperBound), PictureStroke(.line))
    }
  }

  private static func scale(_ axis: TimeAxis, _ y: Double) -> [PictureShape] {
    var shapes: [PictureShape] = [
      .line(PicturePoint(axis.left, y), PicturePoint(axis.right, y), PictureStroke(.quiet))
    ]
    var free = axis.left
    for tick in axis.ticks {
      let x = axis.x(tick.day)
      shapes.append(.line(PicturePoint(x, y - 5), PicturePoint(x, y), PictureStroke(.quiet)))
      let width = TextWidth.of(tick.words, size: 12)
      guard x >= free, x + width <= axis.right else { continue }
      shapes.append(PictureCanvas.text(tick.words, x, y - 9, within: width + 2, ink: .quiet))
      free = x + width + 10
    }
    return shapes
  }

  /// The ground behind the days in which all three run, with an edge that is seen on gray paper.
  private static func shade(
    _ span: (left: Double, right: Double), _ rows: ClosedRange<Double>
  ) -> [PictureShape] {
    let frame = PictureFrame(
      span.left, rows.lowerBound, max(2, span.right - span.left),
      rows.upperBound - rows.lowerBound)
    return [
      .rectangle(frame, corner: 0, .filled(.ground)),
      .line(
        PicturePoint(span.left, rows.lowerBound), PicturePoint(span.left, rows.upperBound),
        PictureStroke(.heading, 1.5, .dashed)),
      .line(
        PicturePoint(span.right, rows.lowerBound), PicturePoint(span.right, rows.upperBound),
        PictureStroke(.heading, 1.5, .dashed)),
    ]
  }

  /// Words over a span, as near to its middle as the edges allow.
  private static func label(
    _ words: String, _ span: (left: Double, right: Double), _ y: Double
  ) -> PictureShape {
    let half = TextWidth.of(words, size: 12, isBold: true) / 2
    let right = width - PictureCanvas.margin
    let middle = max(left + half, min((span.left + span.right) / 2, right - half))
    return PictureCanvas.text(
      words, middle, y, within: half * 2 + 2, anchor: .middle, isBold: true, ink: .heading)
  }

  private func description(_ rows: [TimelineRow], _ caption: String) -> String {
    let more = program.cohorts.count - TimelineRow.most
    let rest = more > 0 ? ["\(Phrase.count(more, "more cohort")) not shown."] : []
    return ([caption] + rows.map(\.words) + rest).joined(separator: " ")
  }
}
