import Curriculum

extension ProseReader {
  /// Whether a paragraph is the title or the school at the head of the document, and no heading of
  /// the set besides.
  func isHead(_ id: Passage.ID, in draft: ProgramDraft) -> Bool {
    let passage = draft.outline.passages[id]
    guard passage.isTitle || draft.form.head.passages.contains(id) else { return false }
    return draft.vocabulary.role(of: passage.text, among: { $0 == .objective }, atLeast: 0.7) == nil
  }

  /// Whether a paragraph is a field of a form, though it explains letters besides: "State content
  /// standards: College and Career Readiness Standards (CCRS)".
  func statesField(_ id: Passage.ID, in draft: ProgramDraft) -> Bool {
    guard let words = draft.excerpt(id) else { return false }
    let line = FormLine(words, in: draft.outline) { draft.knows($0) }
    guard line.before == nil, let label = line.fields.first,
      case .field(let score)? = draft.meaning(of: label.name)
    else { return false }
    return score.score >= 0.95
  }

  /// `Label: value` outside of the set: fields of the program, or the times of a strand.
  ///
  /// Several of them may stand in one paragraph.
  func readLabeled(_ id: Passage.ID, into draft: inout ProgramDraft) -> Bool {
    guard let words = draft.excerpt(id) else { return false }
    if draft.readSignature(words) { return true }
    if case .strand(let named) = section, StrandTimes.read(words, of: named, into: &draft) {
      return true
    }
    let line = FormLine(words, in: draft.outline) { draft.knows($0) }
    if line.fields.isEmpty || isProse(line, draft) { return draft.readSentence(words) }
    var parent: SourceRole?
    if case .field(let role, _) = section { parent = role }
    var strand: Strand?
    if case .strand(let named) = section { strand = named } else { strand = strandAbove?.strand }
    if line.before == nil, isOfStrands(line, draft),
      line.fields.count > 1
        ? draft.writeHoursOfStrands([words])
        : draft.writeHoursOfStrands([words], bareNumberIs: nil, atLeast: Strand.allCases.count)
    {
      return true
    }
    var isRead = false
    for (number, field) in line.fields.enumerated() {
      // Behind a person's name stands the person's title.
      if number > 0, parent == .contact, PlainWords(field.name).words == ["title"] { continue }
      // "Adult education: 60 hours. Total: 210 hours." ends with what all strands have.
      let isOfAll = number > 0 && PlainWords(field.name).words == ["total"]
      if draft.read(field, under: parent, in: isOfAll ? nil : strand, of: id) { isRead = true }
      // "Academic skills: 6 hours a week. Teacher: Hana Yusuf" goes on with the strand.
      switch draft.meaning(of: field.name) {
      case .strand(let named, _)?: strand = named
      case .ofStrand(_, .instructor, _)?: parent = .instructor
      case .field(let score)? where [.instructor, .contact].contains(score.role):
        parent = score.role
      default: break
      }
    }
    guard isRead else { return draft.readSentence(words) }
    if let before = line.before, parent != nil { readBySection(before, into: &draft) }
    return true
  }

  /// Whether the labels of a line are the names of strands, with hours behind them.
  private func isOfStrands(_ line: FormLine, _ draft: ProgramDraft) -> Bool {
    line.fields.allSatisfy { field in
      if case .strand? = draft.meaning(of: field.name) { true } else { false }
    }
  }

  /// Whether a label stands deep within a paragraph that is told as a whole.
  private func isProse(_ line: FormLine, _ draft: ProgramDraft) -> Bool {
    guard case .field = section, let before = line.before, let label = line.fields.first else {
      return false
    }
    let text = draft.outline.passages[before.passage].text
    let isNewLine = text[before.range.upperBound..<label.range.lowerBound].contains("\n")
    return !isNewLine && before.text.split(separator: " ").count > 12
  }

  /// Reads a paragraph as its heading says.
  func readBySection(_ id: Passage.ID, into draft: inout ProgramDraft) {
    guard let words = draft.excerpt(id) else { return }
    readBySection(words, into: &draft)
  }

  private func readBySection(_ words: Excerpt, into draft: inout ProgramDraft) {
    guard words.text.contains(where: \.isLetter) else { return }
    if draft.readTimesOfUnit(words) { return }
    switch section {
    case .opening:
      if draft.readTimes(words) { return }
      if draft.describesProgram(words) {
        draft.write([words], role: .summary, confidence: 0.6)
      }
    case .field(let role, let score):
      // A sentence that leads into a list is no entry of the list.
      guard !words.text.hasSuffix(":"), !draft.isInstruction(words.text) else { return }
      // "Materials and review" heads more than materials.
      let isLoose = role == .material || role == .assessment
      guard !isLoose || score >= 0.9 else { return }
      if role == .courseTitle || CourseBlock.roles.contains(role) {
        _ = draft.writeCourse([words], role, "")
      } else {
        let known = RoleScore(role: role, score: score, synonym: role.rawValue, range: 0..<0)
        _ = draft.readField(known, role.rawValue, [words])
      }
    case .strand(let strand):
      StrandTimes.read(words, of: strand, into: &draft)
    case .times:
      let isRead =
        draft.writeHoursOfStrands([words], bareNumberIs: nil)
        || draft.writeMeetings([words], confidence: 0.7)
      if !isRead { draft.write([words], role: SourceRole(rawValue: "intensity"), confidence: 0.6) }
    case .set, .unknown:
      break
    }
  }
}
