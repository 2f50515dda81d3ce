import Checking
import Curriculum

/// Reads headings, paragraphs and lists: what stands outside of tables.
///
/// It remembers under which heading it is; a heading opens a field, a list of one strand, or the
/// single set itself.
struct ProseReader {
  var section: ProseSection
  /// The level of the heading of the single set, while it lasts.
  var setLevel: Int?
  var open: OpenObjective?
  /// The strand that a heading above names, with the level of that heading.
  var strandAbove: (strand: Strand, level: Int)?
  /// Whether the items of a list are objectives, whatever stands before them.
  var takesItems = false
  let isInCell: Bool

  init(inCell: Bool, under role: SourceRole?) {
    isInCell = inCell
    section = inCell ? .unknown : .opening
    switch role {
    case SourceRole.objective?:
      section = .set
      setLevel = 0
      takesItems = true
    case let role? where ProgramDraft.isProgramField(role): section = .field(role, 0.8)
    default: break
    }
  }

  /// Reads one paragraph into the draft.
  mutating func read(_ id: Passage.ID, into draft: inout ProgramDraft) {
    let passage = draft.outline.passages[id]
    if draft.legend.clauses[id] != nil, !statesField(id, in: draft) { return }
    if isHead(id, in: draft) { return }
    // A statement in bold that says something of hours or days asks for no field.
    let isStatement =
      passage.heading == nil && passage.text.hasSuffix(".") && lacksStatement(passage, in: draft)
      && Verbs.begin(PlainWords(passage.text.prefix(80)).words)
    if !isStatement, let level = heading(passage, in: draft),
      passage.heading != nil || !statesField(id, in: draft)
    {
      readHeading(id, level: level, into: &draft)
      return
    }
    if opensSet(passage, in: draft) {
      draft.label([id], of: "heading of objective")
      if let above = strandAbove {
        section = .strand(above.strand)
      } else {
        beginSet(level: setLevel ?? 9)
      }
      return
    }
    if readObjective(id, passage, into: &draft) { return }
    if readLabeled(id, into: &draft) { return }
    readBySection(id, into: &draft)
  }

  /// Tells tables under what they stand.
  func tell(_ draft: inout ProgramDraft) {
    draft.context.isSet = setLevel != nil
    draft.context.strand = nil
    if case .strand(let strand) = section { draft.context.strand = strand }
    draft.context.holdsOpenObjective = open != nil && draft.awaitsOutcomes
  }

  /// A table that held objectives ends the one that prose was filling.
  mutating func closeObjective(hasRead: Bool, in draft: ProgramDraft) {
    if hasRead || !draft.awaitsOutcomes { open = nil }
  }

  mutating func beginSet(level: Int) {
    section = .set
    setLevel = level
    open = nil
    takesItems = true
  }

  // MARK: Headings

  /// The level of a heading; short lines in bold, in capitals or underlined are headings too.
  private func heading(_ passage: Passage, in draft: ProgramDraft) -> Int? {
    if let heading = passage.heading { return heading }
    let text = passage.text
    if passage.isBold, passage.listLevel == nil, draft.asksForField(text) { return 5 }
    guard passage.listLevel == nil, text.utf8.count <= 100, !text.hasSuffix("."),
      !text.contains("\t"), !text.contains(": "), !text.contains("\n") || text.utf8.count <= 60
    else { return nil }
    let letters = text.filter(\.isLetter)
    let isSetApart =
      passage.stretches.count == 1 && passage.stretches[0].look.isUnderlined
      && passage.stretches[0].range.lowerBound == text.startIndex
      && passage.stretches[0].range.upperBound == text.endIndex
    let hasMeaning = passage.stretches.first.map { draft.legend[$0.look] != nil } ?? false
    if hasMeaning { return nil }
    if passage.isBold || isSetApart { return 5 }
    if letters.count >= 6, letters.allSatisfy(\.isUppercase) {
      // In plain type capitals name the strands of an objective too.
      let isGroup = open != nil && open?.headingLevel == nil
      return isGroup && ProseUse.find(text, isInObjective: true, draft) != nil ? nil : 5
    }
    // "Employer partners:" alone on a line heads what follows.
    guard text.hasSuffix(":"), open == nil, text.utf8.count <= 60 else { return nil }
    let role = draft.vocabulary.role(
      of: text, among: { ProgramDraft.isProgramField($0) || $0 == .times }, atLeast: 0.9)
    return role == nil ? nil : 6
  }

  private mutating func readHeading(
    _ id: Passage.ID, level: Int, into draft: inout ProgramDraft
  ) {
    let text = draft.outline.passages[id].text
    if let setLevel, level <= setLevel, !isObjectiveHeading(id, draft) {
      self.setLevel = nil
      if section == .set { section = .unknown }
      open = nil
      if level < setLevel { draft.currentUnit = nil }
    }
    if let above = strandAbove, level <= above.level {
      strandAbove = nil
      open = nil
      if case .strand = section { section = .unknown }
    }
    if isInSet || open != nil, readHeadingOfSet(id, text, level: level, into: &draft) { return }
    open = nil
    takesItems = false
    if readUnitHeading(id, text, in: &draft) { return }
    if let label = ObjectiveLabel(in: text), label.isNamed,
      text[label.end...].split(separator: " ").count >= 3
    {
      // Objectives that are headings need no heading above them.
      section = .set
      setLevel = max(0, level - 1)
      openObjective([id], OpenObjective(headingLevel: level, isNamed: true), in: &draft)
      return
    }
    guard
      let score = draft.vocabulary.role(
        of: text,
        among: {
          $0 == .objective || $0.strand != nil || $0 == .times || ProgramDraft.isProgramField($0)
        }, atLeast: 0.6)
    else {
      section = .unknown
      return
    }
    draft.label([id], of: "heading of \(score.role)")
    if score.role == .objective, let above = strandAbove {
      // "Learning objectives" below "Section B. Workforce preparation" are those of that strand.
      section = .strand(above.strand)
    } else if score.role == .objective {
      beginSet(level: level)
    } else if score.role == .times {
      section = .times
    } else if let strand = score.role.strand {
      section = .strand(strand)
      strandAbove = (strand, level)
    } else {
      section = .field(score.role, score.score)
    }
  }

  private func isObjectiveHeading(_ id: Passage.ID, _ draft: ProgramDraft) -> Bool {
    ObjectiveLabel(in: draft.outline.passages[id].text)?.isNamed == true
  }

  /// A heading within the set: an objective, what an objective asks for, a strand, a unit.
  private mutating func readHeadingOfSet(
    _ id: Passage.ID, _ text: String, level: Int, into draft: inout ProgramDraft
  ) -> Bool {
    let passage = draft.outline.passages[id]
    let label = ObjectiveLabel(in: text)
    if let label, label.isNamed {
      openObjective([id], OpenObjective(headingLevel: level, isNamed: true), in: &draft)
      return true
    }
    if let use = ProseUse.find(text, isInObjective: open != nil, draft) {
      if let strand = use.use.strand, !isGroup(level: level, passage, in: draft) {
        section = .strand(strand)
        strandAbove = (strand, level)
        open = nil
        draft.label([id], of: "list of \(strand)")
      } else if open != nil {
        open?.group = OpenObjective.Group(use: use.use, score: use.score, listLevel: nil)
        draft.label([id], of: use.use)
      } else {
        return false
      }
      return true
    }
    if readLastStrand(id, text, level: level, into: &draft) { return true }
    if readUnitHeading(id, text, in: &draft) { return true }
    let words = PlainWords(text.prefix(80)).words
    let rest =
      label == nil ? words : PlainWords(text[(label?.end ?? text.startIndex)...].prefix(80)).words
    // A number alone makes no objective of a section's name: "IV. Units of instruction".
    guard words.count >= 4, Verbs.begin(rest), level > setLevel ?? 0,
      draft.vocabulary.role(of: text, among: ProgramDraft.isProgramField, atLeast: 0.75) == nil
    else { return false }
    openObjective([id], OpenObjective(headingLevel: level, isNamed: false), in: &draft)
    return true
  }

  /// Below two strands of an objective a heading with a word of training heads the third:
  /// "Dialysis training".
  private mutating func readLastStrand(
    _ id: Passage.ID, _ text: String, level: Int, into draft: inout ProgramDraft
  ) -> Bool {
    guard open != nil, level > open?.headingLevel ?? 0, let index = draft.currentObjective,
      Set(draft.program.objectives[index].strands).isSuperset(of: [
        .adultEducation, .workforcePreparation,
      ])
        || draft.program.objectives[index].strands.isEmpty,
      draft.listed[draft.program.objectives[index].id] == nil,
      text.split(separator: " ").count <= 5,
      draft.vocabulary.role(of: text, among: ProgramDraft.isProgramField, atLeast: 0.9) == nil,
      PlainWords(text).words.contains(where: {
        ["training", "competency", "technical", "trade", "shop"].contains($0)
      })
    else { return false }
    open?.group = OpenObjective.Group(
      use: .outcomes(.workforceTraining), score: 0.65, listLevel: nil)
    draft.label([id], of: Strand.workforceTraining.title)
    return true
  }

  /// Whether the heading of a strand stands within the open objective, and heads no list of its own.
  private func isGroup(level: Int, _ passage: Passage, in draft: ProgramDraft) -> Bool {
    guard let open else { return false }
    if case .strand = section { return false }
    if let headingLevel = open.headingLevel {
      return passage.heading == nil ? level >= headingLevel : level > headingLevel
    }
    // On the page of a unit every heading stands within the unit's objective.
    if setLevel == nil, draft.currentUnit != nil { return true }
    guard passage.heading == nil else { return false }
    // Of several objectives in a row without outcomes none is waiting for this strand.
    let objectives = draft.program.objectives
    return objectives.count < 2 || !objectives[objectives.count - 2].strands.isEmpty
  }

  private mutating func readUnitHeading(
    _ id: Passage.ID, _ text: String, in draft: inout ProgramDraft
  ) -> Bool {
    guard let first = PlainWords(text.prefix(40)).words.first, Self.unitWords.contains(first),
      text.contains(where: \.isNumber), let words = draft.excerpt(id)
    else { return false }
    open = nil
    if case .strand = section { section = .set }
    if setLevel == nil { section = .unknown }
    let unit = draft.unit(named: words.text)
    draft.claimUnitName(words, of: unit)
    draft.currentUnit = unit
    return true
  }

  private static let unitWords: Set<String> = [
    "unit", "week", "module", "session", "quarter", "term", "wk", "chapter",
  ]
}
