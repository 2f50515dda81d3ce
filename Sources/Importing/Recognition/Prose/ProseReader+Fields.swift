import Curriculum

extension ProseReader {
  /// `Label: value` outside of the set: fields of the program, or the times of a strand.
  ///
  /// Several of them may stand in one paragraph.
  func readLabeled(_ id: Passage.ID, into draft: inout ProgramDraft) -> Bool {
    guard let words = draft.excerpt(id) else { return false }
    if draft.writeHoursOfStrands(words) { return true }
    let runs = LabeledRuns(
      id, in: draft.outline, vocabulary: draft.vocabulary,
      among: { ProgramDraft.isProgramField($0) || CourseBlock.roles.contains($0) }, atLeast: 0.68)
    if draft.readCourseBlock(runs, id) { return true }
    if runs.runs.isEmpty || runs.before != nil {
      guard let labeled = LabeledText(id, in: draft.outline) else { return false }
      return draft.read(labeled, id)
    }
    var isRead = false
    for run in runs.runs {
      let labeled = LabeledText(run, in: draft.outline)
      if let labeled, draft.read(labeled, id, as: run.score) { isRead = true }
    }
    return isRead
  }

  /// Reads a paragraph as its heading says.
  func readBySection(_ id: Passage.ID, into draft: inout ProgramDraft) {
    guard let words = draft.excerpt(id), words.text.contains(where: \.isLetter) else { return }
    switch section {
    case .opening:
      // A line of a few words under the title is the name of a school or a draft's number.
      guard words.text.split(separator: " ").count > 12 || draft.program.summary != nil else {
        draft.readSubtitle(words)
        return
      }
      draft.write([words], role: .summary, confidence: 0.6)
    case .field(let role, let score):
      // A sentence that leads into a list is no entry of the list.
      guard !words.text.hasSuffix(":") else { return }
      if let run = SignatureLine(words), role == .signer {
        draft.add(run, words)
        return
      }
      let entries = draft.ticked(words)
      if entries.isEmpty { return }
      draft.write(entries, role: role, confidence: score)
    case .strand(let strand):
      StrandTimes.read(words, of: strand, into: &draft)
    case .times:
      draft.write([words], role: SourceRole(rawValue: "intensity"), confidence: 0.6)
    case .set, .unknown:
      if let line = SignatureLine(words) { draft.add(line, words) }
    }
  }
}

extension ProgramDraft {
  /// Reads a label with its value into the field that the label names; says whether it did.
  mutating func read(
    _ labeled: LabeledText, _ id: Passage.ID, as known: RoleScore? = nil
  ) -> Bool {
    guard let value = labeled.value else { return false }
    if writeHoursOfStrands(value) || write([value], labeled: labeled.label.text) {
      ledger.claim(id, labeled.labelRange, as: .label(of: "hours of the strands"))
      return true
    }
    if let strand = vocabulary.strand(of: labeled.label.text, atLeast: 0.75),
      StrandTimes.read(value, of: strand, into: &self)
    {
      ledger.claim(id, labeled.labelRange, as: .label(of: strand.title))
      return true
    }
    guard
      let score = known
        ?? vocabulary.role(of: labeled.label.text, among: Self.isProgramField, atLeast: 0.7)
    else { return false }
    if value.saysNothing {
      ledger.claim(id, labeled.labelRange, as: .label(of: score.role.description))
      ledger.claim(id, value.range, as: .label(of: "no \(score.role)"))
      return true
    }
    guard write(ticked(value), role: score.role, confidence: score.score) else { return false }
    ledger.claim(id, labeled.labelRange, as: .label(of: score.role.description))
    return true
  }

  /// The label of an objective that stands before its colon: `Objective 3:`.
  mutating func readLabel(of run: LabeledRuns.Run, _ id: Passage.ID) {
    guard let index = currentObjective, run.name.contains(where: \.isNumber) else {
      ledger.claim(id, run.range, as: .label(of: "objective"))
      return
    }
    program.objectives[index].label = ObjectiveLabel.trimmed(run.name)
    ledger.claim(
      id, run.range, as: .placed(field: "label", confidence: run.score.score),
      part: program.objectives[index].id)
  }

  /// A short line under the title may name the school.
  mutating func readSubtitle(_ words: Excerpt) {
    guard program.providers.isEmpty, program.title.isEmpty == false,
      PlainWords(words.text).words.contains(where: { Self.schools.contains($0) }),
      words.text.count <= 90, !words.text.hasSuffix(".")
    else { return }
    for piece in words.text.split(whereSeparator: { "•|·–—".contains($0) }) {
      guard PlainWords(piece).words.contains(where: { Self.schools.contains($0) }),
        let excerpt = words.part(piece.startIndex..<piece.endIndex, in: outline)
      else { continue }
      write([excerpt], role: .provider, confidence: 0.6)
    }
  }

  private static let schools: Set<String> = [
    "college", "school", "center", "university", "academy", "institute", "consortium", "district",
  ]
}
