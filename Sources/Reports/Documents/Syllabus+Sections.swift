import Curriculum

extension Syllabus {
  /// What learners work with.
  var materials: ReportSection? {
    let lines = program.allMaterials.map { material in
      material.source.map { "\(material.text) (\($0))" } ?? material.text
    }
    return lines.isEmpty ? nil : ReportSection("Materials", [.bullets(lines)])
  }

  /// The help that learners get.
  var support: ReportSection? {
    let services = program.pathway.supportServices.map { service in
      service.provider.map { "\(service.text) (\($0))" } ?? service.text
    }
    var blocks: [ReportBlock] = services.isEmpty ? [] : [.bullets(services)]
    blocks += notes(about: .support).map(Self.block)
    return blocks.isEmpty
      ? required(.support) : ReportSection(NoteTopic.support.rawValue, blocks)
  }

  /// The notes of the program whose heading is about a topic; nil when there are none.
  func noted(_ topic: NoteTopic) -> ReportSection? {
    let found = notes(about: topic)
    return found.isEmpty ? nil : ReportSection(topic.rawValue, found.map(Self.block))
  }

  /// The notes that no other section took; nil when there are none.
  var otherNotes: ReportSection? {
    let rest = program.notes.filter { NoteTopic($0) == nil }
    return rest.isEmpty ? nil : ReportSection("Further notes", rest.map(Self.block))
  }

  /// Each code with its label and the objectives that carry it, in the order of the frameworks.
  var alignments: ReportSection? {
    let known = crosswalk.groups.filter { $0.framework != nil }.flatMap(\.columns)
    let unknown = crosswalk.groups.filter { $0.framework == nil }.flatMap(\.columns)
    let order = known + unknown.sorted { Self.isBefore(code(of: $0), code(of: $1)) }
    let rows = order.compactMap { column -> ReportRow? in
      let item = crosswalk.columns[column]
      let carriers = crosswalk.objectives.filter { $0.marks.contains { $0.column == column } }
      guard !carriers.isEmpty else { return nil }
      return ReportRow([
        ReportCell(item.code), ReportCell(item.label),
        ReportCell(Phrase.list(carriers.map(\.label))),
      ])
    }
    guard !rows.isEmpty else { return nil }
    let table = ReportTable(
      "Standards, skills and competencies, and the objectives that address them",
      columns: [
        ReportColumn("Code", .rowHeader, weight: 4), ReportColumn("About", weight: 7),
        ReportColumn("Objectives", weight: 5),
      ], rows: rows)
    return ReportSection("Appendix: alignments", [.table(table.withoutEmptyColumns)])
  }

  private func code(of column: Int) -> String { crosswalk.columns[column].code }

  /// Codes of no framework in the order in which people count: 2.9 before 2.10.
  private static func isBefore(_ one: String, _ other: String) -> Bool {
    let parts = [one, other].map { $0.split { " .-".contains($0) } }
    for (left, right) in zip(parts[0], parts[1]) where left != right {
      switch (Int(left), Int(right)) {
      case (let left?, let right?): if left != right { return left < right }
      case (nil, nil): return left < right
      case (let number, _): return number != nil
      }
    }
    return parts[0].count < parts[1].count
  }

  /// Which state of the program it is, and who approved it.
  var approval: ReportSection? {
    guard program.revisionDay != nil else { return nil }
    let decision = program.lastDecided
    let words = decision.map { round in
      [
        round.decision?.rawValue, round.reviewer.map { "by \($0)" },
        round.returned.map { "on \($0.words)" },
      ].compactMap { $0 }.joined(separator: " ")
    }
    let facts = [
      ReportFact("State of the program", program.revisionLine), ReportFact("Last decision", words),
    ]
    return ReportSection("Revision and approval", [.facts(facts.filter(\.isStated))])
  }

  private func notes(about topic: NoteTopic) -> [Note] {
    program.notes.filter { NoteTopic($0) == topic }
  }

  private static func block(_ note: Note) -> ReportBlock {
    .paragraph(ReportLine(note.text, lead: note.heading.map { "\($0):" }))
  }
}
