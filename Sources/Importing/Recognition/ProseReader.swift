import Curriculum

/// Reads headings, paragraphs and lists: what stands outside of tables.
///
/// It remembers under which heading it is; a heading opens a field, a list of one strand, or the
/// single set itself.
struct ProseReader {
  /// What the paragraphs under the last heading belong to.
  private enum Section: Equatable {
    /// Before the first heading.
    case opening
    /// A field of the program.
    case field(SourceRole, Double)
    /// The single set.
    case set
    /// Objectives of one strand alone.
    case strand(Strand)
    /// Hours, dates and instructors of the strands.
    case times
    /// A heading that names nothing known.
    case unknown
  }

  private var section = Section.opening
  private var setLevel: Int?
  private var unit: PartID?
  private var isInObjective = false

  /// Reads one paragraph into the draft.
  mutating func read(_ id: Passage.ID, into draft: inout ProgramDraft) {
    let passage = draft.outline.passages[id]
    if passage.isTitle, let words = draft.excerpt(id) {
      if draft.program.title.isEmpty {
        draft.program.title = words.text
        draft.place(words, in: "title", confidence: 0.8)
      }
      return
    }
    if let level = heading(passage) {
      readHeading(id, level: level, into: &draft)
      return
    }
    if isInSet, readObjective(id, passage, into: &draft) { return }
    if readLabeled(id, into: &draft) { return }
    readBySection(id, into: &draft)
  }

  /// Whether objectives may stand here: in the single set, or in a list of one strand.
  private var isInSet: Bool {
    if case .strand = section { return true }
    return section == .set || setLevel != nil
  }

  /// A table ends the objective that prose was filling.
  mutating func closeObjective() { isInObjective = false }

  /// A short bold line without a closing dot is a heading too.
  private func heading(_ passage: Passage) -> Int? {
    if let heading = passage.heading { return heading }
    guard passage.isBold, passage.listLevel == nil, passage.text.count <= 80,
      !passage.text.hasSuffix("."), !passage.text.contains("\t"), !passage.text.contains(": ")
    else { return nil }
    return 3
  }

  private mutating func readHeading(
    _ id: Passage.ID, level: Int, into draft: inout ProgramDraft
  ) {
    let text = draft.outline.passages[id].text
    isInObjective = false
    if let setLevel, level <= setLevel { self.setLevel = nil }
    if setLevel != nil {
      if let label = ObjectiveLabel(in: text), label.isNamed {
        openObjective([id], in: &draft)
        return
      }
      if let strand = draft.vocabulary.strand(of: text, atLeast: 0.75) {
        section = .strand(strand)
        draft.label([id], of: "list of \(strand)")
        return
      }
      if draft.vocabulary.role(of: text, among: { $0 == .unit }, atLeast: 0.55) != nil,
        let words = draft.excerpt(id)
      {
        section = .set
        unit = draft.unit(named: words.text)
        draft.place(words, in: "unit", confidence: 0.85)
        return
      }
    }
    guard
      let score = draft.vocabulary.role(
        of: text,
        among: {
          $0 == .objective || $0.strand != nil || $0.rawValue == "times"
            || ProgramDraft.isProgramField($0)
        }, atLeast: 0.6)
    else {
      section = .unknown
      return
    }
    draft.label([id], of: "heading of \(score.role)")
    if score.role == .objective {
      section = .set
      setLevel = level
      unit = nil
    } else if score.role.rawValue == "times" {
      section = .times
    } else if let strand = score.role.strand {
      section = .strand(strand)
    } else {
      section = .field(score.role, score.score)
    }
  }

  private mutating func openObjective(
    _ statement: [Passage.ID], in draft: inout ProgramDraft
  ) {
    draft.openObjective()
    isInObjective = true
    if let unit, let index = draft.currentObjective {
      draft.program.objectives[index].units = [unit]
    }
    draft.addStatement(statement, confidence: 0.85)
  }

  /// Within the set: a numbered paragraph opens an objective, a list of one strand gives
  /// objectives of that strand alone, and labelled paragraphs fill the open objective.
  private mutating func readObjective(
    _ id: Passage.ID, _ passage: Passage, into draft: inout ProgramDraft
  ) -> Bool {
    if case .strand(let strand) = section {
      guard passage.listLevel != nil || ObjectiveLabel(in: passage.text) != nil,
        let words = draft.excerpt(id)
      else { return false }
      if setLevel == nil, StrandTimes.read(words, of: strand, into: &draft) { return true }
      draft.openObjective()
      if passage.identifies, let index = draft.currentObjective {
        draft.program.objectives[index].label = passage.label.flatMap(ObjectiveLabel.trimmed)
      }
      draft.addOutcomes([id], strand: strand, confidence: 0.8)
      return true
    }
    if isInObjective, let labeled = LabeledText(id, in: draft.outline),
      let score = draft.vocabulary.role(
        of: labeled.label.text, among: { $0.strand != nil || Self.details.contains($0) },
        atLeast: 0.75)
    {
      draft.ledger.claim(id, labeled.labelRange, as: .label(of: score.role.description))
      guard let value = labeled.value else { return true }
      if let strand = score.role.strand {
        draft.addOutcome([value], strand: strand, confidence: score.score)
      } else {
        draft.addDetail(value, role: score.role, confidence: score.score)
      }
      return true
    }
    let tags = InlineTag.all(in: id, of: draft.outline, vocabulary: draft.vocabulary)
    let isNumbered = passage.identifies && (passage.listLevel ?? 0) == 0
    guard !tags.isEmpty || isNumbered || ObjectiveLabel(in: passage.text) != nil else {
      return false
    }
    openObjective([id], in: &draft)
    return true
  }

  private static let details: Set<SourceRole> = [.assessment, .criterion, .activity, .material]

  /// `Label: value` outside of the set: a field of the program, or the times of a strand.
  ///
  /// Several of them may stand in one paragraph, parted by tabs.
  private func readLabeled(_ id: Passage.ID, into draft: inout ProgramDraft) -> Bool {
    let text = draft.outline.passages[id].text
    let pieces = text.split(separator: "\t").map { $0.startIndex..<$0.endIndex }
    let labels = pieces.compactMap { LabeledText(id, $0, in: draft.outline) }
    guard labels.count > 1, labels.allSatisfy({ $0.value != nil }) else {
      return LabeledText(id, in: draft.outline).map { readLabeled($0, id, into: &draft) } ?? false
    }
    var isRead = false
    for labeled in labels where readLabeled(labeled, id, into: &draft) { isRead = true }
    return isRead
  }

  private func readLabeled(
    _ labeled: LabeledText, _ id: Passage.ID, into draft: inout ProgramDraft
  ) -> Bool {
    guard let value = labeled.value else { return false }
    if draft.writeHoursOfStrands(value)
      || draft.write([value], labeled: labeled.label.text)
    {
      draft.ledger.claim(id, labeled.labelRange, as: .label(of: "hours of the strands"))
      return true
    }
    if let strand = draft.vocabulary.strand(of: labeled.label.text, atLeast: 0.75),
      StrandTimes.read(value, of: strand, into: &draft)
    {
      draft.ledger.claim(id, labeled.labelRange, as: .label(of: strand.title))
      return true
    }
    guard
      let score = draft.vocabulary.role(
        of: labeled.label.text, among: ProgramDraft.isProgramField, atLeast: 0.7),
      draft.write([value], role: score.role, confidence: score.score)
    else { return false }
    draft.ledger.claim(id, labeled.labelRange, as: .label(of: score.role.description))
    return true
  }

  private func readBySection(_ id: Passage.ID, into draft: inout ProgramDraft) {
    guard let words = draft.excerpt(id), words.text.contains(where: \.isLetter) else { return }
    switch section {
    case .opening:
      draft.write([words], role: SourceRole(rawValue: "summary"), confidence: 0.6)
    case .field(let role, let score):
      // A sentence that leads into a list is no entry of the list.
      guard !words.text.hasSuffix(":") else { return }
      draft.write([words], role: role, confidence: score)
    case .strand(let strand):
      StrandTimes.read(words, of: strand, into: &draft)
    case .times:
      draft.write([words], role: SourceRole(rawValue: "intensity"), confidence: 0.6)
    case .set, .unknown:
      return
    }
  }
}
