import Curriculum

extension ProgramDraft {
  /// The objective that is being filled.
  var currentObjective: Int? { program.objectives.indices.last }

  /// Opens a new objective.
  mutating func openObjective() {
    program.objectives.append(Objective(id: PartID("o\(program.objectives.count + 1)")))
  }

  /// Reads the cell or paragraphs of a statement into the current objective.
  ///
  /// A number before the words becomes the label; tags within them become outcomes.
  mutating func addStatement(_ passages: [Passage.ID], confidence: Double) {
    guard let index = currentObjective else { return }
    var parts: [String] = []
    for id in passages {
      let text = outline.passages[id].text
      var start = text.startIndex
      if program.objectives[index].label == nil {
        if let label = ObjectiveLabel(in: text) {
          program.objectives[index].label = label.text
          ledger.claim(
            id, text.startIndex..<label.end, as: .placed(field: "label", confidence: confidence))
          start = label.end
        } else if outline.passages[id].identifies {
          program.objectives[index].label = outline.passages[id].label
            .flatMap(ObjectiveLabel.trimmed)
        }
      }
      for tag in InlineTag.all(in: id, of: outline, vocabulary: vocabulary)
      where tag.range.lowerBound >= start {
        if let words = Excerpt(id, start..<tag.range.lowerBound, of: text) {
          parts.append(addStatementPart(words, index, confidence))
        }
        ledger.claim(id, tag.label, as: .label(of: tag.strand.title))
        ledger.claim(
          id, tag.content.range.upperBound..<tag.range.upperBound, as: .label(of: tag.strand.title))
        addOutcome([tag.content], strand: tag.strand, confidence: confidence)
        start = tag.range.upperBound
      }
      if let words = Excerpt(id, start..<text.endIndex, of: text) {
        parts.append(addStatementPart(words, index, confidence))
      }
    }
    guard !parts.isEmpty else { return }
    let statement = parts.joined(separator: "\n")
    let before = program.objectives[index].statement.map { $0 + "\n" } ?? ""
    program.objectives[index].statement = before + statement
    for alignment in alignments(in: statement)
    where !program.objectives[index].alignments.contains(alignment) {
      program.objectives[index].alignments.append(alignment)
    }
  }

  private mutating func addStatementPart(
    _ words: Excerpt, _ index: Int, _ confidence: Double
  ) -> String {
    place(words, in: "statement of \(program.name(ofObjective: index))", confidence: confidence)
    return words.text
  }

  /// Reads a cell or list of a strand: one paragraph, one outcome.
  ///
  /// A paragraph that holds only codes belongs to the outcome before it, or to the one behind.
  mutating func addOutcomes(_ passages: [Passage.ID], strand: Strand, confidence: Double) {
    var waiting: [Excerpt] = []
    var isFirst = true
    for excerpt in excerpts(passages) {
      if excerpt.saysNothing {
        ledger.claim(excerpt.passage, excerpt.range, as: .label(of: "no \(strand) outcome"))
        continue
      }
      if isOnlyCodes(excerpt.text) {
        if isFirst { waiting.append(excerpt) } else { append(excerpt, strand, confidence) }
        continue
      }
      addOutcome(waiting + [excerpt], strand: strand, confidence: confidence)
      waiting = []
      isFirst = false
    }
    if !waiting.isEmpty { addOutcome(waiting, strand: strand, confidence: confidence) }
  }

  /// Adds one outcome to the current objective.
  mutating func addOutcome(_ excerpts: [Excerpt], strand: Strand, confidence: Double) {
    guard let index = currentObjective, !excerpts.isEmpty else { return }
    let number = program.objectives[index].outcomes[strand].count + 1
    var outcome = Outcome(
      id: PartID("\(program.objectives[index].id)-\(strand.idWord)-\(number)"))
    outcome.text = excerpts.map(\.text).joined(separator: " ")
    outcome.alignments = alignments(in: outcome.text, of: strand)
    program.objectives[index].outcomes[strand].append(outcome)
    for excerpt in excerpts {
      place(
        excerpt, in: "\(strand) outcome \(number) of \(program.name(ofObjective: index))",
        confidence: confidence)
    }
  }

  private mutating func append(_ codes: Excerpt, _ strand: Strand, _ confidence: Double) {
    guard let index = currentObjective,
      let last = program.objectives[index].outcomes[strand].indices.last
    else { return }
    program.objectives[index].outcomes[strand][last].text += " " + codes.text
    let text = program.objectives[index].outcomes[strand][last].text
    program.objectives[index].outcomes[strand][last].alignments = alignments(
      in: text, of: strand)
    place(
      codes, in: "\(strand) outcome \(last + 1) of \(program.name(ofObjective: index))",
      confidence: confidence)
  }

  /// Reads a cell of an objective that is no strand: an assessment, an activity, a material.
  mutating func addDetail(_ passages: [Passage.ID], role: SourceRole, confidence: Double) {
    for excerpt in excerpts(passages) {
      if excerpt.saysNothing {
        ledger.claim(excerpt.passage, excerpt.range, as: .label(of: "no \(role)"))
      } else {
        addDetail(excerpt, role: role, confidence: confidence)
      }
    }
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
      let unit = unit(named: excerpt.text)
      if !program.objectives[index].units.contains(unit) {
        program.objectives[index].units.append(unit)
      }
    case .remark, .hours:
      let before = program.objectives[index].notes.map { $0 + "\n" } ?? ""
      program.objectives[index].notes = before + excerpt.text
    default:
      return
    }
    place(excerpt, in: "\(role) of \(program.name(ofObjective: index))", confidence: confidence)
  }

  /// The unit of a name, made when it is new.
  mutating func unit(named name: String) -> PartID {
    let cut = name.firstIndex { ":–—".contains($0) }
    let head = cut.map { String(name[..<$0]) } ?? name
    let isNumbered = head.contains(where: \.isNumber) && head.count <= 20
    let label = isNumbered ? ObjectiveLabel.trimmed(head) : nil
    let title = isNumbered ? cut.map { String(name[name.index(after: $0)...]) } ?? "" : name
    let plain = title.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if let known = program.units.first(where: { $0.label == label && $0.title == plain }) {
      return known.id
    }
    var unit = Unit(id: mint("unit"))
    unit.label = label
    unit.title = plain
    program.units.append(unit)
    return unit.id
  }
}
