import Curriculum
import Frameworks

extension ProgramsCoverage {
  /// The coverage as a document: what no program teaches, item by item, program by program, and
  /// objectives that say nearly the same.
  public func report() -> Report {
    let objectives = programs.reduce(0) { $0 + $1.objectives }
    var report = Report(
      .programs, title: "Coverage of many programs", program: titles, language: "en-US",
      revision: "\(Phrase.count(programs.count, "program")), "
        + Phrase.count(objectives, "objective"))
    report.isLandscape = true
    report.facts = [
      ReportFact("Programs", "\(programs.count)"), ReportFact("Objectives", "\(objectives)"),
      ReportFact(
        "With all three strands",
        Phrase.share(programs.reduce(0) { $0 + $1.integrated }, of: objectives)),
      ReportFact("Frameworks", shown.map(frameworkFact)),
    ]
    report.sections =
      [openSection] + shown.map(itemSection) + [programSection]
      + (comparesObjectives ? [likeSection] : [])
    return report
  }

  private var titles: String {
    let names = programs.prefix(3).map { $0.title.isEmpty ? $0.path : $0.title }
    let rest = programs.count - names.count
    return Phrase.list(names + (rest > 0 ? ["\(rest) more"] : []))
  }

  private var shown: [Int] { frameworks.indices.filter(isCited) }

  private func frameworkFact(_ number: Int) -> String {
    let leaves = frameworks[number].leaves
    let met = leaves.count { isMet($0, in: number) }
    return "\(frameworks[number].title): "
      + "\(Phrase.share(met, of: leaves.count)) items are taught by a program"
  }

  /// What no program teaches: the items without one below them, by code.
  private var openSection: ReportSection {
    let lines = shown.compactMap { number -> ReportLine? in
      let framework = frameworks[number]
      let open = framework.leaves.filter { !isMet($0, in: number) }
      guard !open.isEmpty else { return nil }
      let most = 40
      let names = open.prefix(most).map { name(framework.items[$0], framework) }
      let rest = open.count > most ? ["\(open.count - most) more"] : []
      return ReportLine(Phrase.list(names + rest) + ".", lead: "\(framework.title):")
    }
    return ReportSection(
      "What no program teaches",
      [
        lines.isEmpty
          ? .text(
            shown.isEmpty
              ? "No program is aligned with an item of these frameworks."
              : "Nothing: each item is met by a program.") : .list(lines, isOrdered: false)
      ])
  }

  /// An item is met by itself, or through one above it that is met in full.
  private func isMet(_ item: Int, in number: Int) -> Bool {
    var next: Int? = item
    var steps = 0
    while let offset = next, steps < frameworks[number].items.count {
      let line = items[number][offset]
      if offset == item ? line.count > 0 : line.full > 0 { return true }
      next = frameworks[number].items[offset].parent
      steps += 1
    }
    return false
  }

  private func name(_ item: FrameworkItem, _ framework: Framework) -> String {
    framework.kind == .skills && !item.label.isEmpty ? item.label : item.code.description
  }

  private func itemSection(_ number: Int) -> ReportSection {
    let framework = frameworks[number]
    let rows = framework.items.indices.map { offset -> ReportRow in
      let line = items[number][offset]
      let item = framework.items[offset]
      let names = line.programs.map { programs[Int($0)].title }
      let rest = line.count - names.count
      let mark: ReportMark = line.count == 0 ? .gap : line.full > 0 ? .full : .partial
      return ReportRow([
        ReportCell(name(item, framework)),
        ReportCell(item.statement.isEmpty ? item.label : item.statement),
        // A heading that nobody cites is met through what stands below it, and an item through a
        // heading that is cited in full.
        isHeading(offset, framework) && line.count == 0
          ? .empty
          : line.count == 0 && isMet(offset, in: number)
            ? ReportCell("through a heading") : ReportCell(mark),
        ReportCell("\(line.count)"), ReportCell("\(line.full)"),
        ReportCell((names + (rest > 0 ? ["\(rest) more"] : [])).joined(separator: "; ")),
      ])
    }
    let table = ReportTable(
      "\(framework.title): how many programs meet each item",
      columns: [
        ReportColumn("Item", .rowHeader, weight: 3), ReportColumn("What it asks", weight: 7),
        ReportColumn("Met", .mark, weight: 2), ReportColumn("Programs", .number, weight: 2),
        ReportColumn("In full", .number, weight: 2), ReportColumn("Which", weight: 7),
      ], rows: rows)
    return ReportSection(framework.title, [.table(table)])
  }

  private func isHeading(_ offset: Int, _ framework: Framework) -> Bool {
    framework.items.indices.contains(offset + 1) && framework.items[offset + 1].parent == offset
  }

  private var programSection: ReportSection {
    let columns = shown.map { number in
      ReportColumn(
        frameworks[number].title, .number, strand: frameworks[number].strand, weight: 3)
    }
    let table = ReportTable(
      "How many items of each framework each program meets",
      columns: [
        ReportColumn("Program", .rowHeader, weight: 7), ReportColumn("File", weight: 5),
        ReportColumn("Objectives", .number, weight: 2),
        ReportColumn("All three strands", .number, weight: 2),
      ] + columns,
      rows: programs.map { line in
        ReportRow(
          [
            ReportCell(stated: line.title), ReportCell(line.path),
            ReportCell("\(line.objectives)"), ReportCell("\(line.integrated)"),
          ] + shown.map { ReportCell("\(line.items[$0])") })
      })
    return ReportSection(
      "Programs", [programs.isEmpty ? .text("There is no program.") : .table(table)])
  }

  private var likeSection: ReportSection {
    guard !likeObjectives.isEmpty else {
      return ReportSection(
        "Objectives that say nearly the same",
        [.text("None was found of which four words in five are the same.")])
    }
    let rows = likeObjectives.sorted {
      ($1.likeness, $0.programs.first, $0.programs.second)
        < ($0.likeness, $1.programs.first, $1.programs.second)
    }.map { pair in
      ReportRow([
        ReportCell(programs[pair.first.program].title), ReportCell(pair.first.name),
        ReportCell(pair.first.text), ReportCell(programs[pair.second.program].title),
        ReportCell(pair.second.name), ReportCell(pair.second.text),
        ReportCell("\(Int((pair.likeness * 100).rounded())) %"),
      ])
    }
    let table = ReportTable(
      "Objectives of two programs with four words in five the same",
      columns: [
        ReportColumn("Program", .rowHeader, weight: 4), ReportColumn("No.", weight: 2),
        ReportColumn("Objective", weight: 6), ReportColumn("Other program", weight: 4),
        ReportColumn("No. there", weight: 2), ReportColumn("Objective there", weight: 6),
        ReportColumn("Words in common", weight: 2),
      ], rows: rows)
    let more =
      likeObjectivesLeftOut > 0
      ? [ReportBlock.text("\(Phrase.count(likeObjectivesLeftOut, "more pair")) not shown.")] : []
    return ReportSection("Objectives that say nearly the same", [.table(table)] + more)
  }
}
