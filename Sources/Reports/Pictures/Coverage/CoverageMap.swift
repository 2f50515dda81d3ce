import Curriculum

/// Objectives against items as a map: what is addressed, how far, and where nothing is.
public struct CoverageMap: Sendable {
  private let coverage: Coverage
  private let rows: [MapRow]
  private let parts: [MapPart]
  private let left: Int
  private let cells: MapCells

  static let width = 760.0
  static let start = 232.0
  /// A page has room for so much.
  private static let page = 900.0

  /// Looks at what a crosswalk meets.
  public init(of coverage: Coverage) {
    self.coverage = coverage
    rows = MapRow.rows(of: coverage)
    (parts, left) = MapPart.parts(of: coverage)
    cells = MapCells(coverage, rows, parts)
  }

  /// The whole map.
  ///
  /// Without its title it is for documents that say the title beside it.
  public func picture(isTitled: Bool = true) -> Picture {
    picture(blocks, called: title, description: description, isTitled: isTitled)
  }

  /// The map in pieces that fit on a page, the first of which tells all in words; for documents that
  /// say the titles beside them.
  public func pictures() -> [Picture] {
    let whole = picture(isTitled: false)
    let blocks = blocks
    guard whole.height > Self.page, blocks.count > 1 else { return [whole] }
    return blocks.enumerated().map { index, block in
      let name = "\(title), part \(index + 1) of \(blocks.count)"
      let names = block.segments.map(\.part.title)
      return picture(
        [block], called: name,
        description: index == 0 ? description : "The same map for \(Phrase.list(names)).",
        isTitled: false)
    }
  }

  private var blocks: [MapBlock] {
    MapBlock.blocks(parts, left: Self.start, right: Self.width - PictureCanvas.margin)
  }

  private var title: String {
    "Coverage" + (coverage.crosswalk.title.isEmpty ? "" : ": \(coverage.crosswalk.title)")
  }

  private func picture(
    _ blocks: [MapBlock], called title: String, description: String, isTitled: Bool
  ) -> Picture {
    var canvas = PictureCanvas(width: Self.width)
    var y = canvas.head(isTitled ? title : nil, caption)
    if !rows.isEmpty, !blocks.isEmpty {
      y = drawKey(at: y + 12, on: &canvas) + 8
      for block in blocks {
        let drawing = MapDrawing(block, rows, cells)
        canvas.draw(drawing.shapes(at: y), called: nil)
        y += drawing.height + 24
      }
      y -= 24
    }
    return Picture(
      title, description: description, language: coverage.crosswalk.language, width: Self.width,
      height: y + PictureCanvas.margin, shapes: canvas.shapes)
  }

  private func drawKey(at y: Double, on canvas: inout PictureCanvas) -> Double {
    let isJoined =
      rows.contains { $0.objectives.count > 1 }
      || parts.contains { part in
        part.columns.contains { $0.items.count > 1 }
      }
    var x = PictureCanvas.margin
    func note(_ sign: [PictureShape], _ words: String) {
      canvas.draw(
        sign + [PictureCanvas.text(words, x + 22, y + 4, within: 260, ink: .quiet)], called: nil)
      x += 22 + TextWidth.of(words, size: 12) + 24
    }
    let center = PicturePoint(x + 8, y)
    note(
      MapDrawing.mark(center, share: 1, isPartial: false, .heading),
      isJoined ? "addressed: the larger, the more of it" : "addressed")
    if !isJoined, hasParts {
      note(
        MapDrawing.mark(PicturePoint(x + 8, y), share: 1, isPartial: true, .heading),
        "partly addressed")
    }
    guard parts.contains(where: { $0.columns.contains(where: \.isGap) }) else { return y + 16 }
    note(MapDrawing.gap(PicturePoint(x + 8, y)), "gap: no objective addresses it")
    return y + 16
  }

  /// Whether an objective addresses an item for a part of it.
  private var hasParts: Bool {
    let columns = parts.flatMap(\.columns).count
    return rows.indices.contains { row in
      (0..<columns).contains { cells[row, $0].pairs > 0 && cells[row, $0].full == 0 }
    }
  }

  // MARK: The words

  private var caption: String {
    guard !rows.isEmpty else { return "This program has no objectives yet." }
    guard !parts.isEmpty else { return "No objective is aligned with an item yet." }
    let shares = parts.map { "\($0.title): \($0.share)" }
    return "Items that an objective addresses. \(shares.joined(separator: "; "))."
  }

  private var description: String {
    let names = parts.flatMap(\.columns)
    let groups = parts.compactMap { part -> String? in
      let open = part.columns.filter(\.isGap)
      guard !open.isEmpty else { return nil }
      return "\(part.title): no objective addresses \(Phrase.list(open.map(\.name)))."
    }
    let lines = rows.indices.map { row -> String in
      let met = names.indices.filter { cells[row, $0].pairs > 0 }
      let title = rows[row].title
      let name = title.contains(where: \.isLetter) ? title : "Objective \(title)"
      guard !met.isEmpty else { return "\(name): aligned with nothing." }
      let words = met.map { place in
        let cell = cells[row, place]
        return names[place].name + (cell.full == 0 ? " in part" : "")
      }
      return "\(name): \(Phrase.list(words))."
    }
    let rest =
      left > 0 ? ["\(Phrase.count(left, "more framework")) of the crosswalk not drawn."] : []
    return ([caption] + groups + lines + rest).joined(separator: " ")
  }
}
