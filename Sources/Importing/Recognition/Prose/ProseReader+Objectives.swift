import Checking
import Curriculum

extension ProseReader {
  /// Whether objectives may stand here: in the single set, or in a list of one strand.
  var isInSet: Bool {
    if case .strand = section { return true }
    return section == .set || setLevel != nil
  }

  /// Whether a paragraph leads into a list of objectives: "Learners will be able to:".
  func opensSet(_ passage: Passage, in draft: ProgramDraft) -> Bool {
    let text = passage.text
    guard text.utf8.count <= 200, passage.listLevel == nil, open == nil,
      ObjectiveLabel(in: text) == nil
    else { return false }
    // "Upon completion the student will be able to" says nothing yet.
    let words = PlainWords(text).words
    if Verbs.stemCount(of: words) == words.count, words.count >= 4 { return true }
    // "Learning objectives (students will…)" on a line of its own is a heading in plain letters.
    if text.utf8.count <= 60, words.count <= 6, !text.contains(": "), !text.hasSuffix("."),
      draft.vocabulary.role(of: text, among: { $0 == .objective }, atLeast: 0.95) != nil
    {
      return true
    }
    guard text.hasSuffix(":"), text.utf8.count <= 140 else { return false }
    if draft.vocabulary.role(of: text, among: { $0.strand != nil }, atLeast: 0.8) != nil {
      return false
    }
    if let score = draft.vocabulary.role(of: text, among: { $0 == .objective }, atLeast: 0.55) {
      return score.score >= 0.9 || text.lowercased().contains("able to")
    }
    return false
  }

  /// Opens the next objective with what its line says.
  mutating func openObjective(
    _ statement: [Passage.ID], _ opened: OpenObjective, in draft: inout ProgramDraft
  ) {
    draft.openObjective()
    if draft.currentUnit != nil, let index = draft.currentObjective {
      draft.ofUnitPages.insert(draft.program.objectives[index].id)
    }
    open = opened
    draft.addStatement(statement, confidence: 0.85)
  }

  /// Reads a paragraph as an objective or as something of one; says whether it was either.
  mutating func readObjective(
    _ id: Passage.ID, _ passage: Passage, into draft: inout ProgramDraft
  ) -> Bool {
    if case .strand(let strand) = section { return readItem(id, passage, of: strand, into: &draft) }
    let runs = LabeledRuns(
      id, in: draft.outline, vocabulary: draft.vocabulary,
      among: { $0.strand != nil || ProseUse.details.contains($0) || $0 == .objective })
    let isRunIn = Set(runs.runs.compactMap(\.score.role.strand)).count >= 2
    let isOfObjective = isRuns(runs, in: draft)
    if isRunIn, isOfObjective { return readRuns(runs, id, passage, into: &draft) }
    let tags = InlineTag.all(in: id, of: draft.outline, vocabulary: draft.vocabulary)
    if tags.count >= 2 || (!tags.isEmpty && isInSet) {
      return readTagged(id, passage, into: &draft)
    }
    if isOfObjective { return readRuns(runs, id, passage, into: &draft) }
    if isLegend(runs, in: draft), isInSet || !statesField(id, in: draft) {
      labelLegend(runs, id, in: &draft)
      return true
    }
    guard isInSet || open != nil else { return readStem(id, passage, into: &draft) }
    if lacksStatement(passage, in: draft) {
      draft.addStatement([id], confidence: 0.85)
      return true
    }
    if let strand = strand(ofLook: passage, in: draft), open != nil {
      draft.addOutcomes([id], strand: strand, confidence: 0.85)
      return true
    }
    if readLooks(id, passage, into: &draft) { return true }
    if isNextObjective(passage, in: draft) {
      openObjective([id], opened(by: passage), in: &draft)
      return true
    }
    if let use = groupNamed(by: passage, in: draft) {
      open?.group = use
      draft.label([id], of: use.use)
      return true
    }
    if let group = open?.group, belongs(passage, to: group) {
      if passage.listLevel != nil { open?.group?.holdsItems = true }
      add([id], to: group, into: &draft)
      return true
    }
    return readStem(id, passage, into: &draft)
  }

  /// Whether a paragraph stands where the statement is due: below a heading that is a label alone.
  func lacksStatement(_ passage: Passage, in draft: ProgramDraft) -> Bool {
    guard let open, open.headingLevel != nil, open.group == nil, passage.listLevel == nil,
      let index = draft.currentObjective
    else { return false }
    let objective = draft.program.objectives[index]
    return objective.label != nil && objective.statement == nil && objective.strands.isEmpty
  }

  // MARK: Labels and tags

  /// Whether labels make a paragraph one of an objective: strands named, or a statement with one.
  private func isRuns(_ runs: LabeledRuns, in draft: ProgramDraft) -> Bool {
    guard !runs.runs.isEmpty, !isLegend(runs, in: draft) else { return false }
    let strands = runs.runs.count { $0.score.role.strand != nil }
    if let group = open?.group, !group.isFilled, runs.runs.allSatisfy(\.isFramework) {
      return false
    }
    if runs.runs.contains(where: { $0.value?.text.contains("___") ?? false }) { return false }
    let hasObjective = runs.runs.contains { $0.score.role == .objective && $0.value != nil }
    // "Adult education: Ana Ruiz" below the set says who teaches.
    if open == nil,
      runs.runs.allSatisfy({ $0.value.map { SignatureLine.isName($0.text[...]) } ?? false })
    {
      return false
    }
    // "Adult education teacher: …" names a field of a strand, and "Adult education:" what it asks for.
    if open == nil, runs.runs.contains(where: { draft.fieldOfStrand(named: $0.name) != nil }) {
      return false
    }
    if strands >= 2, !isInSet, open == nil, !hasObjective {
      let said = runs.runs.count { ($0.value?.text.split(separator: " ").count ?? 3) >= 3 }
      guard said * 2 >= runs.runs.count, runs.runs.allSatisfy({ $0.score.score >= 0.95 }) else {
        return false
      }
    }
    if strands >= 2 {
      return runs.runs.allSatisfy { $0.value.map { !CellKind.isAmount($0.text) } ?? true }
    }
    if open != nil { return !runs.runs.isEmpty && runs.before == nil || strands > 0 }
    return (isInSet && strands > 0) || ((isInSet || draft.currentUnit != nil) && hasObjective)
  }

  /// Whether labels only say what short names stand for: `AE = adult education`.
  private func isLegend(_ runs: LabeledRuns, in draft: ProgramDraft) -> Bool {
    let named = runs.runs.filter { $0.isLegend(draft.vocabulary) }
    return !named.isEmpty && named.count * 2 >= runs.runs.count
  }

  private mutating func readRuns(
    _ runs: LabeledRuns, _ id: Passage.ID, _ passage: Passage, into draft: inout ProgramDraft
  ) -> Bool {
    let times = runs.runs.filter { run in
      guard run.score.role.strand != nil, let value = run.value else { return false }
      return HoursReader(value.text, bareNumberIs: nil) != nil
    }
    if open == nil, !times.isEmpty { return false }
    if let before = runs.before, before.text.contains(where: \.isLetter) {
      openObjective([], opened(by: passage), in: &draft)
      draft.addStatement(before, confidence: 0.85)
    } else if open == nil, runs.runs.first?.score.role != .objective {
      openObjective([], opened(by: passage), in: &draft)
      number(by: passage, in: &draft)
    } else if open != nil, runs.runs.count >= 2, passage.identifies, (passage.listLevel ?? 0) == 0,
      isNextObjective(passage, in: draft)
    {
      openObjective([], opened(by: passage), in: &draft)
      number(by: passage, in: &draft)
    }
    for run in runs.runs { read(run, id, passage, into: &draft) }
    return true
  }

  /// Gives the objective that has just been opened the number of its paragraph.
  private func number(by passage: Passage, in draft: inout ProgramDraft) {
    if let index = draft.currentObjective {
      draft.program.objectives[index].label = passage.number
    }
  }

  private mutating func read(
    _ run: LabeledRuns.Run, _ id: Passage.ID, _ passage: Passage, into draft: inout ProgramDraft
  ) {
    if run.score.role == .objective {
      guard let value = run.value else {
        if open != nil {
          open?.group = OpenObjective.Group(
            use: .outcomes(.workforceTraining), score: 0.6, listLevel: passage.listLevel)
          draft.ledger.claim(id, run.range, as: .label(of: "workforce training"))
        }
        return
      }
      openObjective([], opened(by: passage), in: &draft)
      draft.readLabel(of: run, id)
      draft.addStatement(value, confidence: run.score.score)
      return
    }
    draft.ledger.claim(id, run.range, as: .label(of: run.score.role.description))
    let use = ColumnUse(run.score.role)
    guard let value = run.value else {
      open?.group = OpenObjective.Group(
        use: use, score: run.score.score, listLevel: passage.listLevel)
      return
    }
    open?.group = OpenObjective.Group(
      use: use, score: run.score.score, listLevel: passage.listLevel, isFilled: true)
    if let strand = run.score.role.strand {
      draft.addOutcomes(of: value, strand: strand, confidence: run.score.score)
    } else {
      draft.addDetail(of: value, role: run.score.role, confidence: run.score.score)
    }
  }

  private mutating func readTagged(
    _ id: Passage.ID, _ passage: Passage, into draft: inout ProgramDraft
  ) -> Bool {
    let text = passage.text
    let begins = InlineTag.all(in: id, of: draft.outline, vocabulary: draft.vocabulary).first?.range
    // A line of tags alone belongs to the objective above it.
    if open != nil, let begins,
      !text[..<begins.lowerBound].contains(where: \.isLetter), !passage.identifies
    {
      draft.addTags(of: id, confidence: 0.85)
      return true
    }
    openObjective([id], opened(by: passage), in: &draft)
    return true
  }

  /// `SWBAT take an order`: an objective that says what it is, where a set or a unit is open.
  private mutating func readStem(
    _ id: Passage.ID, _ passage: Passage, into draft: inout ProgramDraft
  ) -> Bool {
    guard isInSet || draft.currentUnit != nil else { return false }
    let words = PlainWords(passage.text.prefix(80)).words
    let stem = Verbs.stemCount(of: words)
    guard stem > 0, !["outcome", "objective", "thing"].contains(where: words.contains),
      words.first != "to", words.count >= stem + 2, !passage.text.hasSuffix(":"),
      !passage.text.contains("="), Verbs.begin(words.dropFirst(stem)),
      PlainWords(passage.text).words.count <= 60
    else { return false }
    openObjective([id], opened(by: passage), in: &draft)
    return true
  }

  // MARK: Lists

  private func opened(by passage: Passage) -> OpenObjective {
    OpenObjective(
      listLevel: passage.listLevel,
      isNamed: ObjectiveLabel(in: passage.text)?.isNamed ?? ObjectiveLabel.isNamed(passage.label))
  }

  /// Whether a numbered paragraph, or an item of the list of objectives, begins the next one.
  private func isNextObjective(_ passage: Passage, in draft: ProgramDraft) -> Bool {
    let label = ObjectiveLabel(in: passage.text)
    if label?.isNamed ?? ObjectiveLabel.isNamed(passage.label) { return true }
    if let open {
      if open.isNamed { return false }
      if let level = open.listLevel {
        guard let own = passage.listLevel else {
          return open.group == nil && label != nil
        }
        let isDeeper = open.group?.listLevel.map { $0 > own } ?? false
        return own <= level && (passage.identifies || open.group == nil || isDeeper)
      }
      if let label, let number = Int(label.text), let index = draft.currentObjective {
        // Within a group numbers may begin anew; the next objective goes on from the last.
        guard open.group != nil else { return true }
        return draft.program.objectives[index].label.flatMap { Int($0) } == number - 1
      }
      return passage.identifies && open.headingLevel == nil && open.group == nil
    }
    if passage.identifies { return (passage.listLevel ?? 0) == 0 }
    if label != nil { return true }
    return takesItems && passage.listLevel == 0
  }

  /// A list item or line that only names a strand or a kind of detail.
  private func groupNamed(by passage: Passage, in draft: ProgramDraft) -> OpenObjective.Group? {
    guard open != nil, passage.text.utf8.count <= 80,
      let found = ProseUse.find(passage.text, isInObjective: true, draft), found.score >= 0.72
    else { return nil }
    let words = PlainWords(passage.text).words.count
    guard passage.text.hasSuffix(":") || words <= 5 || found.score >= 0.9 else { return nil }
    return OpenObjective.Group(use: found.use, score: found.score, listLevel: passage.listLevel)
  }

  private func belongs(_ passage: Passage, to group: OpenObjective.Group) -> Bool {
    if group.isFilled {
      // What goes on with a line is indented deeper than the line.
      if passage.text.hasPrefix("\t") || passage.text.hasPrefix("  ") { return true }
      guard let own = passage.listLevel else { return false }
      return group.listLevel.map { own > $0 } ?? true
    }
    if group.holdsItems, passage.listLevel == nil, Bullet.end(in: passage.text) == nil {
      return false
    }
    guard let level = group.listLevel, let own = passage.listLevel else { return true }
    return own > level || passage.label != nil
  }

  private mutating func add(
    _ ids: [Passage.ID], to group: OpenObjective.Group, into draft: inout ProgramDraft
  ) {
    switch group.use {
    case .outcomes(let strand), .codes(let strand), .marks(let strand):
      draft.addOutcomes(ids, strand: strand, confidence: group.score)
    case .detail(let role): draft.addDetail(ids, role: role, confidence: group.score)
    case .tagged: return
    }
  }

  /// An item of a list of one strand is an objective of that strand alone.
  private mutating func readItem(
    _ id: Passage.ID, _ passage: Passage, of strand: Strand, into draft: inout ProgramDraft
  ) -> Bool {
    guard let words = draft.excerpt(id) else { return false }
    let label = ObjectiveLabel(in: passage.text)
    if setLevel == nil, !isTask(passage, behind: label),
      StrandTimes.read(words, of: strand, into: &draft)
    {
      return true
    }
    if isCodes(passage, draft), open != nil {
      draft.addOutcomes([id], strand: strand, confidence: 0.8)
      return true
    }
    guard passage.listLevel != nil || label != nil || Bullet.end(in: passage.text) != nil else {
      return false
    }
    draft.openObjective(inListOf: strand)
    open = OpenObjective(listLevel: passage.listLevel, isNamed: false)
    if let index = draft.currentObjective {
      draft.program.objectives[index].label =
        passage.number ?? label?.text
    }
    if let label, !passage.identifies {
      draft.ledger.claim(
        id, passage.text.startIndex..<label.end, as: .placed(field: "label", confidence: 0.8))
      if let rest = Excerpt(id, label.end..<passage.text.endIndex, in: draft.outline) {
        draft.addOutcomes(of: rest, strand: strand, confidence: 0.8)
      }
    } else {
      draft.addOutcomes([id], strand: strand, confidence: 0.8)
    }
    return true
  }

  /// Whether an item begins with a verb, so that hours in it are what somebody does, and not when:
  /// "Complete the 10 hours OSHA course".
  private func isTask(_ passage: Passage, behind label: ObjectiveLabel?) -> Bool {
    let start = label?.end ?? Bullet.end(in: passage.text) ?? passage.text.startIndex
    guard start > passage.text.startIndex || passage.listLevel != nil else { return false }
    return Verbs.begin(PlainWords(passage.text[start...].prefix(80)).words)
  }

  private func isCodes(_ passage: Passage, _ draft: ProgramDraft) -> Bool {
    passage.listLevel == nil && draft.isOnlyCodes(passage.text)
  }

  // MARK: Colors and letters

  /// The strand whose look the whole paragraph has.
  private func strand(ofLook passage: Passage, in draft: ProgramDraft) -> Strand? {
    guard !draft.legend.isEmpty, !passage.stretches.isEmpty else { return nil }
    let shown = passage.text.filter { !$0.isWhitespace }.count
    var counts: [Strand: Int] = [:]
    for stretch in passage.stretches {
      guard let strand = draft.legend[stretch.look] else { continue }
      counts[strand, default: 0] += passage.text[stretch.range].filter { !$0.isWhitespace }.count
    }
    return counts.first { $0.value * 10 >= shown * 8 }?.key
  }

  /// A sentence with stretches in the looks of strands: each stretch is an outcome.
  private mutating func readLooks(
    _ id: Passage.ID, _ passage: Passage, into draft: inout ProgramDraft
  ) -> Bool {
    guard !draft.legend.isEmpty else { return false }
    let parts = passage.stretches.compactMap { stretch in
      draft.legend[stretch.look].map { (strand: $0, range: stretch.range) }
    }
    guard let first = parts.first, Set(parts.map(\.strand)).count >= 2 else { return false }
    openObjective([], opened(by: passage), in: &draft)
    number(by: passage, in: &draft)
    if let before = Excerpt(id, passage.text.startIndex..<first.range.lowerBound, in: draft.outline)
    {
      draft.addStatement(before, confidence: 0.8)
    }
    for part in parts {
      guard let words = Excerpt(id, part.range, in: draft.outline) else { continue }
      draft.addOutcomes(of: words, strand: part.strand, confidence: 0.8)
    }
    return true
  }
}
