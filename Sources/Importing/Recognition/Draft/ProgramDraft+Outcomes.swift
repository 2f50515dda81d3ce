import Curriculum
import Frameworks

extension ProgramDraft {
  /// Reads a cell or list of a strand: one paragraph, one outcome.
  ///
  /// A paragraph that holds only codes belongs to the outcome before it, or to the one behind. Of
  /// options with boxes the ticked ones count.
  ///
  /// - Returns: the places of the new outcomes among those of the strand.
  @discardableResult
  mutating func addOutcomes(
    _ passages: [Passage.ID], strand: Strand, confidence: Double
  ) -> Range<Int> {
    let counting = excerpts(passages).flatMap { ticked($0) }.map { bare($0) }
    return addOutcomes(counting, strand: strand, confidence: confidence)
  }

  /// Reads one stretch of a paragraph as an outcome of a strand.
  mutating func addOutcomes(of excerpt: Excerpt, strand: Strand, confidence: Double) {
    let counting = ticked(excerpt).map { bare($0) }
    addOutcomes(counting, strand: strand, confidence: confidence)
  }

  /// Reads one stretch of a paragraph as a detail of the objective.
  mutating func addDetail(of excerpt: Excerpt, role: SourceRole, confidence: Double) {
    guard !excerpt.saysNothing else {
      claim(excerpt, as: .label(of: "no \(role)"))
      return
    }
    for piece in ticked(excerpt).flatMap({ $0.pieces(in: outline) }) {
      addDetail(piece, role: role, confidence: confidence)
    }
  }

  /// Lines that begin with the name of a detail: `How we check: belt observation`; says whether
  /// all were such lines.
  mutating func addLabeledDetails(_ passages: [Passage.ID]) -> Bool {
    let lines = passages.map { id in
      LabeledRuns(
        id, in: outline, vocabulary: vocabulary, among: { ProseUse.details.contains($0) },
        atLeast: 0.85)
    }
    guard !lines.isEmpty, lines.allSatisfy({ !$0.runs.isEmpty && $0.before == nil }) else {
      return false
    }
    for (id, line) in zip(passages, lines) {
      for run in line.runs {
        ledger.claim(id, run.range, as: .label(of: run.score.role.description))
        if let value = run.value {
          addDetail(of: value, role: run.score.role, confidence: run.score.score)
        }
      }
    }
    return true
  }

  /// The tags of a line, each an outcome of the current objective.
  mutating func addTags(of id: Passage.ID, confidence: Double) {
    for tag in InlineTag.all(in: id, of: outline, vocabulary: vocabulary) {
      ledger.claim(
        id, tag.range.lowerBound..<tag.content.range.lowerBound, as: .label(of: tag.strand.title))
      ledger.claim(
        id, tag.content.range.upperBound..<tag.range.upperBound, as: .label(of: tag.strand.title))
      addOutcomes(of: tag.content, strand: tag.strand, confidence: confidence)
    }
  }

  /// An excerpt without the bullet or number that somebody typed before its words.
  mutating func bare(_ excerpt: Excerpt) -> Excerpt {
    guard let end = Bullet.endOfNumber(in: excerpt.text),
      let words = excerpt.part(end..<excerpt.text.endIndex, in: outline),
      // "6. RP.3" is a code with a stray blank.
      library.mentions(in: excerpt.text).first?.range.lowerBound != 0
    else { return excerpt }
    if let mark = excerpt.part(excerpt.text.startIndex..<end, in: outline) {
      claim(mark, as: .label(of: "number of a list"))
    }
    return words
  }

  @discardableResult
  private mutating func addOutcomes(
    _ excerpts: [Excerpt], strand: Strand, confidence: Double
  ) -> Range<Int> {
    let before = currentObjective.map { program.objectives[$0].outcomes[strand].count } ?? 0
    var waiting: [Excerpt] = []
    var isFirst = true
    for excerpt in excerpts {
      if excerpt.saysNothing {
        claim(excerpt, as: .label(of: "no \(strand) outcome"))
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
    // Codes alone are an outcome each paragraph: nothing else says what is asked for.
    for excerpt in waiting { addOutcome([excerpt], strand: strand, confidence: confidence) }
    let after = currentObjective.map { program.objectives[$0].outcomes[strand].count } ?? 0
    return before..<max(before, after)
  }

  /// What counts of a paragraph with boxes: the ticked options, without their boxes.
  ///
  /// What is not ticked is accounted for here. A paragraph without boxes counts as it is.
  mutating func ticked(_ excerpt: Excerpt) -> [Excerpt] {
    // "[", "(" and the first byte of every box and tick.
    guard excerpt.text.utf8.contains(where: { $0 == 0x5B || $0 == 0x28 || $0 == 0xE2 }) else {
      return [excerpt]
    }
    let options = CheckMark.options(in: excerpt.text)
    guard !options.isEmpty,
      options[0].box.lowerBound == excerpt.text.startIndex || options.count > 1
    else { return [excerpt] }
    var counting: [Excerpt] = []
    if let lead = excerpt.part(excerpt.text.startIndex..<options[0].box.lowerBound, in: outline) {
      counting.append(lead)
    }
    for option in options {
      if let box = excerpt.part(option.box, in: outline) {
        claim(box, as: .label(of: "box"))
      }
      guard let words = excerpt.part(option.words, in: outline) else { continue }
      if option.isTicked {
        counting.append(words)
      } else {
        claim(words, as: .label(of: "an option that is not ticked"))
      }
    }
    return counting
  }

  /// Adds one outcome to the current objective.
  mutating func addOutcome(
    _ excerpts: [Excerpt], strand: Strand, confidence: Double, level: Alignment.Level? = nil
  ) {
    guard let index = currentObjective, !excerpts.isEmpty else { return }
    let number = program.objectives[index].outcomes[strand].count + 1
    var outcome = Outcome(
      id: PartID("\(program.objectives[index].id)-\(strand.idWord)-\(number)"))
    outcome.text = excerpts.map(\.text).joined(separator: " ")
    outcome.alignments = alignments(in: outcome.text, of: strand)
    outcome.alignments.addNew(footnoteAlignments(of: excerpts, strand))
    if let level {
      for place in outcome.alignments.indices { outcome.alignments[place].level = level }
    }
    program.objectives[index].outcomes[strand].append(outcome)
    for excerpt in excerpts {
      place(
        excerpt, in: "\(strand) outcome \(number) of \(program.name(ofObjective: index))",
        of: outcome.id, confidence: confidence)
    }
  }

  private mutating func append(_ codes: Excerpt, _ strand: Strand, _ confidence: Double) {
    guard let index = currentObjective,
      let last = program.objectives[index].outcomes[strand].indices.last
    else { return }
    program.objectives[index].outcomes[strand][last].text += " " + codes.text
    program.objectives[index].outcomes[strand][last].alignments.addNew(
      alignments(in: codes.text, of: strand))
    place(
      codes, in: "\(strand) outcome \(last + 1) of \(program.name(ofObjective: index))",
      of: program.objectives[index].outcomes[strand][last].id, confidence: confidence)
  }

  /// Gives codes that stand in a column of their own to the outcomes of their row: one paragraph
  /// to one outcome where there are as many, all to the first otherwise.
  mutating func addCodes(
    _ passages: [Passage.ID], strand: Strand, to outcomes: Range<Int>?, confidence: Double
  ) {
    let cells = excerpts(passages)
    guard let index = currentObjective else { return }
    let said = cells.filter { !$0.saysNothing }
    for excerpt in cells where excerpt.saysNothing {
      claim(excerpt, as: .label(of: "no codes"))
    }
    guard !said.isEmpty else { return }
    guard let outcomes, !outcomes.isEmpty else {
      // Without an outcome in the row the codes are all that is said of the strand.
      for excerpt in said { addOutcome([excerpt], strand: strand, confidence: confidence) }
      return
    }
    for (number, excerpt) in said.enumerated() {
      var found = alignments(in: excerpt.text, of: strand)
      let own = OwnCodes.all(in: excerpt.text)
      if found.isEmpty { found = own.map { Alignment($0) } }
      let names = !own.isEmpty || isOnlyItems(excerpt.text)
      let target =
        said.count == outcomes.count ? outcomes.lowerBound + number : outcomes.lowerBound
      guard !found.isEmpty, names else {
        append(excerpt, strand, confidence)
        continue
      }
      program.objectives[index].outcomes[strand][target].alignments.addNew(found)
      claim(
        excerpt, as: .value(of: "codes of \(program.name(ofObjective: index))"),
        part: program.objectives[index].outcomes[strand][target].id)
    }
  }

  /// The codes of footnotes whose marks stand within or right behind some excerpts: one mark is of
  /// one outcome, however many a paragraph has.
  private mutating func footnoteAlignments(
    of excerpts: [Excerpt], _ strand: Strand
  ) -> [Alignment] {
    var found: [Alignment] = []
    for mark in excerpts.flatMap({ marks(of: $0) }) {
      for id in outline.footnotes[mark.number] ?? [] {
        let text = outline.passages[id].plainText
        guard isOnlyItems(text) else { continue }
        found += alignments(in: text, of: strand)
        ledger.claim(id, in: outline, as: .value(of: "codes of an outcome"))
      }
    }
    return found
  }

  private func marks(of excerpt: Excerpt) -> [FootnoteMark] {
    let text = outline.passages[excerpt.passage].text
    return outline.passages[excerpt.passage].footnotes.filter { mark in
      let range = excerpt.range
      let between =
        mark.place > range.upperBound
        ? text[range.upperBound..<mark.place] : text[mark.place..<max(mark.place, range.lowerBound)]
      let isBehind = mark.place > range.lowerBound || mark.place == text.startIndex
      return isBehind && !between.contains { $0.isLetter || $0.isNumber }
    }
  }
}
