public import Curriculum

/// The three strands as a braid through the objectives: thick where all three meet, and with a gap
/// where one is missing.
public struct Braid: Hashable, Sendable {
  private let program: Program

  /// Looks at a program.
  public init(of program: Program) { self.program = program }

  private static let width = 880.0
  private static let step = 82.0

  /// The braid, downward in the order of teaching.
  ///
  /// Without its title it is for documents that say the title beside it.
  public func picture(isTitled: Bool = true) -> Picture {
    let times = TeachingTimes(of: program)
    let rows = BraidRow.rows(of: program, times)
    let hasSteps = rows.contains { $0.steps != nil }
    let title = "The braid: " + (program.title.isEmpty ? "program without a title" : program.title)
    var canvas = PictureCanvas(width: Self.width)
    var top = canvas.head(isTitled ? title : nil, caption(hasSteps, times))
    if !rows.isEmpty {
      top += 16
      drawKey(at: top, on: &canvas)
      top += 26
      let left = PictureCanvas.margin
      let middle = hasSteps ? left + 184 : left + 60
      let weave = BraidWeave(rows)
      for (index, row) in rows.enumerated() {
        let knot = top + (Double(index) + 0.5) * Self.step
        canvas.draw(
          cords(weave, index, middle, knot) + words(row, middle + 84, knot),
          called: [row.title, row.statement].filter { !$0.isEmpty }.joined(separator: ": "))
      }
      if hasSteps { drawSteps(rows, times, top, on: &canvas) }
      top += Double(rows.count) * Self.step
    }
    return Picture(
      title, description: description(rows, times), language: program.language,
      width: Self.width, height: top + PictureCanvas.margin - 8, shapes: canvas.shapes)
  }

  // MARK: The drawing

  /// Three samples, then what the shapes say.
  private func drawKey(at y: Double, on canvas: inout PictureCanvas) {
    var x = PictureCanvas.margin
    for strand in Strand.allCases {
      let words = Phrase.sentence(strand.title)
      canvas.draw(
        BraidCord.sample(of: strand, at: x, y) + [
          PictureCanvas.text(words, x + 42, y + 4, within: 150, ink: .strand(strand))
        ], called: nil)
      x += 42 + TextWidth.of(words, size: 12) + 26
    }
    let dots = PictureStroke(.quiet, 2, .dotted)
    canvas.draw(.line(PicturePoint(x, y), PicturePoint(x + 34, y), dots))
    canvas.draw(
      PictureCanvas.text("nothing in this strand", x + 42, y + 4, within: 150, ink: .quiet))
  }

  private func cords(
    _ weave: BraidWeave, _ index: Int, _ middle: Double, _ knot: Double
  ) -> [PictureShape] {
    let half = Self.step / 2
    var shapes: [PictureShape] = []
    for strand in weave.depths[index] {
      let pass = weave.passes[index][strand]
      let above = weave.lane(of: strand, before: index)
      let below = weave.lane(of: strand, before: index + 1)
      func lane(_ x: Double, _ y: Double, before knot: Int) -> BraidRibbon.Place {
        BraidRibbon.Place(
          at: PicturePoint(middle + x, y), width: BraidWeave.slim,
          slope: weave.slope(of: strand, before: knot) / Self.step)
      }
      let start = lane(above, knot - half, before: index)
      let here = BraidRibbon.Place(
        at: PicturePoint(middle + pass.x, knot), width: pass.width,
        slope: pass.isGap ? 0 : (below - above) / Self.step)
      let end = lane(below, knot + half, before: index + 1)
      var (first, second) = (BraidRibbon(), BraidRibbon())
      guard pass.isGap else {
        first.run(from: start, to: here)
        first.run(from: here, to: end)
        shapes += BraidCord.shapes(first, strand)
        continue
      }
      // A strand that is missing in several knots in a row is one gap.
      let begins = index > 0 && !weave.isGap(strand, in: index - 1)
      let ends = index + 1 < weave.passes.count && !weave.isGap(strand, in: index + 1)
      var gap = BraidRibbon()
      gap.run(from: start, to: here, part: (begins ? 0.34 : 0)...1)
      gap.run(from: here, to: end, part: 0...(ends ? 0.66 : 1))
      shapes.append(.path(gap.line(longer: 0), .drawn(.strand(strand), 2, .dotted)))
      if begins {
        first.run(from: start, to: here, part: 0...0.26)
        shapes += BraidCord.shapes(first, strand)
      }
      if ends {
        second.run(from: here, to: end, part: 0.74...1)
        shapes += BraidCord.shapes(second, strand)
      }
    }
    return shapes
  }

  private func words(_ row: BraidRow, _ x: Double, _ knot: Double) -> [PictureShape] {
    let right = Self.width - PictureCanvas.margin
    let missing = row.missingWords
    let room = right - x
    let gapRoom = missing.isEmpty ? 0 : min(room * 0.7, TextWidth.of(missing, size: 12) + 4)
    let statement =
      row.count == 1
      ? row.statement
      : "\(Phrase.share(row.integrated, of: row.count)) meet in all three strands"
    let count = LineFitting(width: room, size: 13).lines(statement, atMost: 2).count
    let head = knot - (count > 1 ? 10 : 4)
    let body = PictureCanvas.lines(
      statement, x, head + 18, size: 13, within: room, atMost: 2)
    var shapes = [
      PictureCanvas.text(
        row.title, x, head, size: 13, within: room - gapRoom - 12, isBold: true, ink: .heading)
    ]
    if !missing.isEmpty {
      shapes.append(
        PictureCanvas.text(
          missing, right, head, within: gapRoom, anchor: .end, ink: .tone(.gap)))
    }
    return shapes + body
  }

  /// The weeks or units at the left, once for each run of rows of the same time.
  private func drawSteps(
    _ rows: [BraidRow], _ times: TeachingTimes, _ top: Double, on canvas: inout PictureCanvas
  ) {
    let left = PictureCanvas.margin
    var start = 0
    while start < rows.count {
      let steps = rows[start].steps
      var end = start
      while end + 1 < rows.count, rows[end + 1].steps == steps { end += 1 }
      let y = top + Double(start) * Self.step
      let foot = top + Double(end + 1) * Self.step
      let name = times.scale?.rawValue ?? "week"
      let words = steps.map { Phrase.sentence(times.words($0)) } ?? "No \(name) stated"
      let lines = PictureCanvas.lines(
        words, left, (y + foot) / 2 + 4, size: 13, within: 98, atMost: 2, isBold: steps != nil,
        ink: steps == nil ? .quiet : .heading)
      canvas.draw(lines, called: nil)
      canvas.draw(
        .line(
          PicturePoint(left + 108, y + 10), PicturePoint(left + 108, foot - 10),
          PictureStroke(.quiet, 1.5, steps == nil ? .dotted : .solid)))
      start = end + 1
    }
  }

  // MARK: The words

  private func caption(_ hasSteps: Bool, _ times: TeachingTimes) -> String {
    let count = program.objectives.count
    guard count > 0 else { return "This program has no objectives yet." }
    let order =
      switch times.scale {
      case .weeks where hasSteps: "in the weeks in which they are taught"
      case .units where hasSteps: "in the order of the units that teach them"
      default: "in the order of the document, since no week is stated"
      }
    let met = program.integratedObjectives
    let meet =
      met == count
      ? "All three strands meet in each of them."
      : "All three strands meet in \(Phrase.share(met, of: count))."
    return "\(Phrase.count(count, "objective")), \(order). \(meet)"
  }

  private func description(_ rows: [BraidRow], _ times: TeachingTimes) -> String {
    let hasSteps = rows.contains { $0.steps != nil }
    let lines = rows.map { row in
      let when = row.steps.map { ", \(times.words($0))" } ?? ""
      if row.count > 1 {
        let open = row.missingWords
        return
          "\(row.title)\(when): \(Phrase.share(row.integrated, of: row.count)) in all three strands"
          + (open.isEmpty ? "." : "; \(open).")
      }
      return "\(row.title)\(when): \(row.missing.isEmpty ? "all three strands" : row.missingWords)."
    }
    return ([caption(hasSteps, times)] + lines).joined(separator: " ")
  }
}
