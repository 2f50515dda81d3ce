import Curriculum

extension ProgramDraft {
  /// The objective that is being filled: the last, unless a table speaks of another.
  var currentObjective: Int? { focus ?? program.objectives.indices.last }

  /// Whether there is an objective that has no outcome yet.
  var awaitsOutcomes: Bool {
    currentObjective.map { program.objectives[$0].strands.isEmpty } ?? false
  }

  /// Opens a new objective.
  mutating func openObjective() {
    program.objectives.append(Objective(id: PartID("o\(program.objectives.count + 1)")))
    if let currentUnit { assign(unit: currentUnit) }
    context.holdsOpenObjective = false
  }

  /// Opens an objective that is an entry of a list of one strand.
  mutating func openObjective(inListOf strand: Strand) {
    openObjective()
    if let index = currentObjective { listed[program.objectives[index].id] = strand }
  }

  /// Says that the current objective belongs to a unit.
  mutating func assign(unit: PartID) {
    guard let index = currentObjective, !program.objectives[index].units.contains(unit) else {
      return
    }
    program.objectives[index].units.append(unit)
  }

  /// Reads the cell or paragraphs of a statement into the current objective.
  ///
  /// A number before the words becomes the label; tags within them become outcomes.
  mutating func addStatement(_ passages: [Passage.ID], confidence: Double) {
    guard let index = currentObjective else { return }
    var parts: [String] = []
    for id in passages {
      let text = outline.passages[id].text
      if let last = parts.last, !last.isEmpty, isOnlyCodes(text), let words = excerpt(id) {
        parts.append(addStatementPart(words, index, confidence))
        continue
      }
      var start = text.startIndex
      if program.objectives[index].label == nil {
        if let label = ObjectiveLabel(in: text) {
          program.objectives[index].label = label.text
          ledger.claim(
            id, text.startIndex..<label.end, as: .placed(field: "label", confidence: confidence),
            part: program.objectives[index].id)
          start = label.end
        } else {
          program.objectives[index].label = outline.passages[id].number
        }
      }
      let tags = InlineTag.all(in: id, of: outline, vocabulary: vocabulary)
        .filter { $0.range.lowerBound >= start }
      for tag in tags {
        if let words = Excerpt(id, start..<tag.range.lowerBound, of: text) {
          parts.append(addStatementPart(words, index, confidence))
        }
        start = tag.range.upperBound
      }
      if !tags.isEmpty { addTags(of: id, confidence: confidence) }
      if let words = Excerpt(id, start..<text.endIndex, in: outline) {
        parts.append(addStatementPart(words, index, confidence))
      }
    }
    parts = parts.filter { $0.contains { $0.isLetter || $0.isNumber } }
    guard !parts.isEmpty else { return }
    appendStatement(parts.joined(separator: "\n"), to: index)
  }

  private mutating func appendStatement(_ words: String, to index: Int) {
    let before = program.objectives[index].statement.map { $0 + "\n" } ?? ""
    program.objectives[index].statement = before + words
    for alignment in alignments(in: words)
    where !program.objectives[index].alignments.contains(alignment) {
      program.objectives[index].alignments.append(alignment)
    }
  }

  /// Reads one stretch of a paragraph into the statement of the current objective.
  mutating func addStatement(_ excerpt: Excerpt, confidence: Double) {
    guard let index = currentObjective else { return }
    var words = excerpt
    if program.objectives[index].label == nil {
      if let label = ObjectiveLabel(in: excerpt.text) {
        program.objectives[index].label = label.text
        if let part = excerpt.part(excerpt.text.startIndex..<label.end, in: outline) {
          claim(
            part, as: .placed(field: "label", confidence: confidence),
            part: program.objectives[index].id)
        }
        guard let rest = excerpt.part(label.end..<excerpt.text.endIndex, in: outline) else {
          return
        }
        words = rest
      } else {
        program.objectives[index].label = outline.passages[excerpt.passage].number
      }
    }
    let part = addStatementPart(words, index, confidence)
    if !part.isEmpty { appendStatement(part, to: index) }
  }

  private mutating func addStatementPart(
    _ words: Excerpt, _ index: Int, _ confidence: Double
  ) -> String {
    guard !words.saysNothing else {
      claim(words, as: .label(of: "no statement"))
      return ""
    }
    place(
      words, in: "statement of \(program.name(ofObjective: index))",
      of: program.objectives[index].id, confidence: confidence)
    return words.text
  }

  /// Reads a cell of an objective that is no strand: an assessment, an activity, a material.
  mutating func addDetail(_ passages: [Passage.ID], role: SourceRole, confidence: Double) {
    for excerpt in excerpts(passages) {
      if excerpt.saysNothing || Self.itemized.contains(role) {
        addDetail(of: excerpt, role: role, confidence: confidence)
      } else {
        addDetail(excerpt, role: role, confidence: confidence)
      }
    }
  }

  /// The details of which a paragraph may hold several, ticked or between semicolons.
  private static let itemized: Set<SourceRole> = [.assessment, .activity, .material, .criterion]

  /// Reads the number of an objective, which may be the label of an empty list item.
  mutating func addNumber(_ passages: [Passage.ID], confidence: Double) {
    addDetail(passages, role: .number, confidence: confidence)
    guard let index = currentObjective, program.objectives[index].label == nil,
      let id = passages.first(where: { outline.passages[$0].identifies })
    else { return }
    program.objectives[index].label = outline.passages[id].number
    ledger.claimLabel(of: id, part: program.objectives[index].id)
  }

  /// Reads one paragraph of an objective that is no strand.
  mutating func addDetail(_ excerpt: Excerpt, role: SourceRole, confidence: Double) {
    guard let index = currentObjective else { return }
    let owner = program.objectives[index].id
    switch role {
    case .assessment:
      var assessment = Assessment(
        id: PartID("\(owner)-assessment-\(program.objectives[index].assessments.count + 1)"))
      assessment.text = excerpt.text
      assessment.alignments = alignments(in: excerpt.text)
      program.objectives[index].assessments.append(assessment)
    case .criterion:
      if program.objectives[index].assessments.isEmpty {
        program.objectives[index].assessments.append(
          Assessment(id: PartID("\(owner)-assessment-1")))
      }
      let last = program.objectives[index].assessments.count - 1
      let assessment = program.objectives[index].assessments[last]
      var criterion = Criterion(
        id: PartID("\(assessment.id)-criterion-\(assessment.criteria.count + 1)"))
      criterion.text = excerpt.text
      program.objectives[index].assessments[last].criteria.append(criterion)
    case .activity:
      var activity = Activity(
        id: PartID("\(owner)-activity-\(program.objectives[index].activities.count + 1)"))
      activity.text = excerpt.text
      program.objectives[index].activities.append(activity)
    case .material:
      var material = Material(
        id: PartID("\(owner)-material-\(program.objectives[index].materials.count + 1)"))
      material.text = excerpt.text
      program.objectives[index].materials.append(material)
    case .number where program.objectives[index].label == nil:
      program.objectives[index].label = ObjectiveLabel.trimmed(excerpt.text)
    case .unit:
      // Days below the name of a week are the week's, and no unit.
      if let place = unitPlace(ofObjective: index), UnitName.isDates(excerpt.text) {
        program.units[place].dates.add(DateReader.dates(in: excerpt.text))
      } else {
        assign(unit: unit(named: excerpt.text))
      }
    case .topic:
      guard let place = unitPlace(ofObjective: index) else {
        assign(unit: unit(named: excerpt.text))
        break
      }
      let before = program.units[place].title
      program.units[place].title = before.isEmpty ? excerpt.text : before + " " + excerpt.text
    case .date:
      guard let place = unitPlace(ofObjective: index) else { return }
      program.units[place].dates.add(DateReader.dates(in: excerpt.text))
    case .hours where addHours(excerpt, toUnitOf: index): return
    case .remark, .hours, .contribution, .instructor:
      let before = program.objectives[index].notes.map { $0 + "\n" } ?? ""
      program.objectives[index].notes = before + excerpt.text
    default:
      return
    }
    place(
      excerpt, in: "\(role) of \(program.name(ofObjective: index))", of: owner,
      confidence: confidence)
  }

  /// The place among the units of the last one that an objective belongs to.
  private func unitPlace(ofObjective index: Int) -> Int? {
    program.objectives[index].units.last.flatMap { unit in
      program.units.firstIndex { $0.id == unit }
    }
  }

  /// Hours beside an objective are those of its unit, when it has one that lacks them.
  private mutating func addHours(_ excerpt: Excerpt, toUnitOf index: Int) -> Bool {
    unitPlace(ofObjective: index).map { addHours(excerpt, toUnitAt: $0) } ?? false
  }

  /// Takes the hours of a band or row as those of its unit.
  mutating func addHours(_ excerpts: [Excerpt], toUnit id: PartID) {
    guard let place = program.units.firstIndex(where: { $0.id == id }) else { return }
    for excerpt in excerpts { _ = addHours(excerpt, toUnitAt: place) }
  }

  /// Gives hours to a unit that lacks them; says whether it took them.
  private mutating func addHours(_ excerpt: Excerpt, toUnitAt place: Int) -> Bool {
    guard program.units[place].totalHours == nil,
      let reader = HoursReader(excerpt.text, bareNumberIs: .total), reader.understandsAll,
      let hours = reader.hours.total
    else { return false }
    program.units[place].totalHours = hours
    claim(excerpt, as: .value(of: "hours of unit"))
    return true
  }

  /// The unit of a name, made when it is new.
  ///
  /// Hours and days that stand with the name are the unit's own: `Unit 1: Source documents (36 hours)`.
  mutating func unit(named name: String, topic: String? = nil) -> PartID {
    let parts = UnitName(name)
    var title = parts.title
    if let topic { title = title.isEmpty ? topic : title + " " + topic }
    let known = program.units.firstIndex { $0.label == parts.label && $0.title == title }
    let index = known ?? program.units.count
    if known == nil {
      var unit = Unit(id: mint("unit"))
      unit.label = parts.label
      unit.title = title
      program.units.append(unit)
    }
    if let hours = parts.hours {
      let first = program.units[index].totalHours ?? hours
      program.units[index].totalHours = first
      if hours != first { program.units[index].notes.addLine("hours: \(hours)") }
    }
    if let dates = parts.dates { program.units[index].dates.add(dates) }
    return program.units[index].id
  }

  /// Takes a band over the whole width as the unit of what follows.
  mutating func addBandUnit(_ cell: OutlineTable.Cell) {
    let excerpts = excerpts(cell.passages)
    let unit = unit(named: excerpts.map(\.text).joined(separator: "\n"))
    for excerpt in excerpts { claimUnitName(excerpt, of: unit) }
    currentUnit = unit
  }

  /// Says that a unit teaches the objectives that some words number: `1, 3-5`.
  mutating func refer(unit: PartID, to words: [Excerpt]) {
    references += words.filter { !$0.saysNothing }.map { (unit, $0) }
  }
}
