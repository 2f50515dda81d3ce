import Curriculum
import Frameworks

extension FrameworkCrosswalk {
  /// The most columns and rows of a matrix that a page can hold; the list of paths has no end.
  private static let mostColumns = 24
  private static let mostRows = 60
  /// More items without a path are counted and not named: they would be most of the list.
  private static let mostOpen = 60

  /// The crosswalk as a document: figures, a matrix when it is small, every path, what has none.
  ///
  /// A format that holds one table has no use for the matrix, which does not say why.
  public func report(hasMatrix: Bool = true) -> Report {
    var report = Report(
      .crosswalk, title: "Crosswalk of two frameworks",
      program: "\(first.title) and \(second.title)", language: first.language, revision: revision)
    report.isLandscape = true
    report.facts = facts
    report.sections = [key] + [hasMatrix ? matrix : nil].compactMap(\.self) + [paths]
    report.sections += [open(first, reached: rows), open(second, reached: columns)]
      .compactMap(\.self)
    return report
  }

  private var revision: String {
    let count = cells.reduce(0) { $0 + $1.paths.count }
    let source =
      programs.isEmpty
      ? "from published links"
      : "from \(Phrase.count(programs.count, "program")) and published links"
    return "\(Phrase.count(count, "path")), \(source)"
  }

  private var facts: [ReportFact] {
    let full = cells.count { $0.strength == .full }
    return [
      ReportFact("Programs", programs.isEmpty ? ["none"] : programs),
      ReportFact("Items of \(first.id)", Self.share(rows, of: first) + " have a path"),
      ReportFact("Items of \(second.id)", Self.share(columns, of: second) + " have a path"),
      ReportFact(
        "Pairs", "\(cells.count): \(full) in full, \(cells.count - full) in part"),
    ]
  }

  private static func share(_ reached: [Int], of framework: Framework) -> String {
    Phrase.share(reached.count, of: asked(framework, reached: reached).count)
  }

  /// The items that could have a path: those without children, and headings that have one.
  private static func asked(_ framework: Framework, reached: [Int]) -> [Int] {
    Set(framework.leaves).union(reached).sorted()
  }

  private static let full = ReportMark("●", "in full", .good)
  private static let partial = ReportMark("◐", "in part", .partial)

  private static func mark(_ strength: Alignment.Strength) -> ReportMark {
    strength == .full ? full : partial
  }

  private var key: ReportSection {
    var lines = [
      ReportLine("each link of a path is in full", lead: Self.full.text),
      ReportLine(
        "a link of the path is in part: a path is as strong as its weaker link",
        lead: Self.partial.text),
      ReportLine(
        """
        through an objective that meets both items, or along links that publishers of lists have \
        made, at most two; no pair is guessed from words
        """, lead: "Paths"),
    ]
    if omitted > 0 {
      lines.append(
        ReportLine(
          """
          \(Phrase.count(omitted, "more path")): there are too many to show. Take fewer programs \
          at a time to see them.
          """, lead: "Left out"))
    }
    if unreadLinks > 0 {
      lines.append(
        ReportLine(
          """
          \(Phrase.count(unreadLinks, "published link")) of a kind that does not say that two \
          items ask the same or have to do with each other
          """, lead: "Not read"))
    }
    return ReportSection("Key", [.list(lines, isOrdered: false)])
  }

  private var matrix: ReportSection? {
    let (rows, columns) = (rows, columns)
    guard !cells.isEmpty, rows.count <= Self.mostRows, columns.count <= Self.mostColumns else {
      return nil
    }
    let places = Dictionary(columns.enumerated().map { ($1, $0) }) { first, _ in first }
    var table = rows.map {
      ReportRow(Self.names(of: first.items[$0]) + columns.map { _ in .empty })
    }
    let positions = Dictionary(rows.enumerated().map { ($1, $0) }) { first, _ in first }
    for cell in cells {
      guard let row = positions[cell.first], let column = places[cell.second] else { continue }
      table[row].cells[column + 2] = ReportCell(Self.mark(cell.strength))
    }
    let heads = columns.map { position in
      let item = second.items[position]
      return ReportColumn(
        name(of: item, in: second), .mark, strand: second.strand, weight: 2,
        detail: item.statement, group: second.title)
    }
    return ReportSection(
      "Matrix",
      [
        .table(
          ReportTable(
            "Items of \(first.title) beside items of \(second.title)",
            columns: [
              ReportColumn("Item", .rowHeader, weight: 3),
              ReportColumn("About", .rowHeader, weight: 7),
            ] + heads, rows: table))
      ])
  }

  private var paths: ReportSection {
    guard !cells.isEmpty else {
      let programs =
        programs.isEmpty
        ? "Name a program whose objectives meet items of both: none was given." : ""
      return ReportSection(
        "Paths",
        [
          .text(
            """
            No path leads from \(first.title) to \(second.title): no objective meets items of \
            both, and no published link connects them. \(programs)
            """.trimmed)
        ])
    }
    let rows = cells.flatMap { cell in
      cell.paths.map { path in
        ReportRow(
          Self.names(of: first.items[cell.first]) + Self.names(of: second.items[cell.second]) + [
            ReportCell(Self.mark(path.strength)), ReportCell(path.words),
          ])
      }
    }
    return ReportSection(
      "Paths",
      [
        .table(
          ReportTable(
            "Each pair of items and the path that justifies it",
            columns: [
              ReportColumn(first.id, .rowHeader, strand: first.strand, weight: 3),
              ReportColumn("About", .rowHeader, weight: 5),
              ReportColumn(second.id, .rowHeader, strand: second.strand, weight: 3),
              ReportColumn("Asks", weight: 5), ReportColumn("Strength", .mark, weight: 2),
              ReportColumn("Path", weight: 9),
            ], rows: rows))
      ])
  }

  private func open(_ framework: Framework, reached: [Int]) -> ReportSection? {
    let reachedItems = Set(reached)
    let open = Self.asked(framework, reached: reached).filter { !reachedItems.contains($0) }
    guard !cells.isEmpty, !open.isEmpty else { return nil }
    let heading = "Without a path: \(framework.title)"
    guard open.count <= Self.mostOpen else {
      return ReportSection(
        heading, [.text("\(open.count) items have no path; they are too many to name here.")])
    }
    let rows = open.map { ReportRow(Self.names(of: framework.items[$0])) }
    let table = ReportTable(
      "Items of \(framework.title) that no path reaches",
      columns: [
        ReportColumn("Item", .rowHeader, strand: framework.strand, weight: 3),
        ReportColumn("About", weight: 11),
      ], rows: rows)
    return ReportSection(heading, [.table(table)])
  }

  private static func names(of item: FrameworkItem) -> [ReportCell] {
    let about = item.label.isEmpty ? item.statement : item.label
    return [ReportCell(item.hasCode ? item.code.description : about), ReportCell(about)]
  }

  private func name(of item: FrameworkItem, in framework: Framework) -> String {
    let isKnownByLabel = framework.kind == .skills && !item.label.isEmpty
    return item.hasCode && !isKnownByLabel ? item.code.description : item.label
  }
}

extension String {
  fileprivate var trimmed: String { split(separator: " ").joined(separator: " ") }
}
