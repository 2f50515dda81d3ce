import Curriculum

extension Syllabus {
  /// How each objective is assessed.
  var assessment: ReportSection {
    let rows = program.objectives.enumerated().map { index, objective in
      ReportRow([
        ReportCell(program.rowLabel(ofObjective: index)),
        objective.assessments.isEmpty
          ? ReportCell(stated: nil)
          : ReportCell(lines: objective.assessments.map { ReportLine($0.text) }),
        ReportCell(lines: objective.assessments.flatMap(\.criteria).map { ReportLine($0.text) }),
      ])
    }
    let whole = program.assessments.map { test in
      ReportLine(test.criteria.map(\.text).joined(separator: "; "), lead: test.text)
    }
    var blocks: [ReportBlock] = whole.isEmpty ? [] : [.list(whole, isOrdered: false)]
    guard !rows.isEmpty else {
      let words = "Assessment: \(ReportFact.notStated)."
      return ReportSection("Assessment", blocks.isEmpty ? [.text(words)] : blocks)
    }
    let table = ReportTable(
      "How each objective is assessed",
      columns: [
        ReportColumn("Objective", .rowHeader, weight: 3), ReportColumn("How", weight: 7),
        ReportColumn("What good work shows", weight: 7),
      ], rows: rows)
    blocks.append(.table(table))
    return ReportSection("Assessment", blocks)
  }

  /// What learners work with.
  var materials: ReportSection {
    let lines = program.allMaterials.map { material in
      material.source.map { "\(material.text) (\($0))" } ?? material.text
    }
    return ReportSection(
      "Materials",
      [lines.isEmpty ? .text("Materials: \(ReportFact.notStated).") : .bullets(lines)])
  }

  /// The help that learners get.
  var support: ReportSection {
    let services = program.pathway.supportServices.map { service in
      service.provider.map { "\(service.text) (\($0))" } ?? service.text
    }
    var blocks: [ReportBlock] = [
      services.isEmpty
        ? .text("Support services: \(ReportFact.notStated).") : .bullets(services)
    ]
    blocks += notes(about: .support).map(Self.block)
    return ReportSection(NoteTopic.support.rawValue, blocks)
  }

  /// The notes of the program whose heading is about a topic, or that nothing is stated.
  func noted(_ topic: NoteTopic) -> ReportSection {
    let found = notes(about: topic)
    guard !found.isEmpty else {
      return ReportSection(topic.rawValue, [.text("\(topic.rawValue): \(ReportFact.notStated).")])
    }
    return ReportSection(topic.rawValue, found.map(Self.block))
  }

  /// The notes that no other section took; nil when there are none.
  var otherNotes: ReportSection? {
    let rest = program.notes.filter { NoteTopic($0) == nil }
    return rest.isEmpty ? nil : ReportSection("Further notes", rest.map(Self.block))
  }

  /// Each code with the objectives that carry it.
  var alignments: ReportSection {
    var order: [String] = []
    var carriers: [String: [String]] = [:]
    for (index, objective) in program.objectives.enumerated() {
      let all =
        objective.alignments
        + Strand.allCases.flatMap { strand in
          objective.outcomes[strand].flatMap(\.alignments)
        }
      for alignment in all {
        let code = codes.words(Alignment(alignment.item))
        if carriers[code] == nil { order.append(code) }
        let name = program.rowLabel(ofObjective: index)
        if carriers[code]?.last != name { carriers[code, default: []].append(name) }
      }
    }
    guard !order.isEmpty else {
      return ReportSection("Appendix: alignments", [.text("No objective names a standard yet.")])
    }
    let table = ReportTable(
      "Standards, skills and competencies, and the objectives that meet them",
      columns: [
        ReportColumn("Code or name", .rowHeader, weight: 5), ReportColumn("Objectives", weight: 9),
      ],
      rows: order.map { ReportRow([ReportCell($0), ReportCell(Phrase.list(carriers[$0] ?? []))]) })
    return ReportSection("Appendix: alignments", [.table(table)])
  }

  /// Which state of the program it is, and who approved it.
  var approval: ReportSection {
    let decision = program.reviews.last { $0.decision != nil }
    let words = decision.map { round in
      [
        round.decision?.rawValue, round.reviewer.map { "by \($0)" },
        round.returned.map { "on \($0.words)" },
      ].compactMap { $0 }.joined(separator: " ")
    }
    return ReportSection(
      "Revision and approval",
      [
        .facts([
          ReportFact("State of the program", program.revisionLine),
          ReportFact("Last decision", words),
        ])
      ])
  }

  private func notes(about topic: NoteTopic) -> [Note] {
    program.notes.filter { NoteTopic($0) == topic }
  }

  private static func block(_ note: Note) -> ReportBlock {
    .paragraph(ReportLine(note.text, lead: note.heading.map { "\($0):" }))
  }
}
