import Curriculum

extension ProgramDraft {
  /// Reads hours that name their strands, such as `AEL 60, WP 20, WT 110`.
  ///
  /// They are the strands' own and not the program's. Says whether two strands at least were named.
  mutating func writeHoursOfStrands(_ value: Excerpt) -> Bool {
    guard value.text.utf8.count <= 240, Signs(in: value.text).contains(.digit) else { return false }
    var found: [(strand: Strand, hours: Hours)] = []
    var lead: Hours.Unit = .total
    for piece in value.text.split(whereSeparator: { ",;|•·\t".contains($0) }) {
      guard let digit = piece.firstIndex(where: \.isNumber) else { continue }
      var name = piece[..<digit]
      if let colon = name.lastIndex(of: ":"),
        name[name.index(after: colon)...].contains(where: \.isLetter)
      {
        let words = PlainWords(name[..<colon]).words
        if words.contains("week") || words.contains("weekly") || words.contains("wk") {
          lead = .perWeek
        }
        name = name[name.index(after: colon)...]
      }
      var strand = vocabulary.strand(of: name, atLeast: 0.75)
      let rest = String(piece[digit...])
      // "60 hours adult education" says it the other way round.
      if strand == nil, let hours = HoursReader(rest, bareNumberIs: lead.unit),
        !hours.understandsAll
      {
        strand = vocabulary.strand(of: rest.drop { !$0.isLetter }, atLeast: 0.6)
      }
      guard let strand, let reader = HoursReader(rest, bareNumberIs: lead.unit) else { continue }
      found.append((strand, reader.hours))
    }
    guard Set(found.map(\.strand)).count > 1 else { return false }
    for (strand, hours) in found {
      program.components.describe(strand) { component in
        component.hours.add(hours)
        // The wording says what the numbers alone do not, such as for how many weeks.
        component.intensity = component.intensity.map { $0 + "\n" + value.text } ?? value.text
      }
    }
    place(value, in: "hours of the strands", confidence: 0.8)
    return true
  }

  /// The strand and the field of its component that a label names: `AEL hours`.
  func fieldOfStrand(named label: String) -> (strand: Strand, field: SourceRole, score: Double)? {
    guard label.utf8.count <= Vocabulary.longestLabel else { return nil }
    let phrase = PlainWords(label)
    for score in vocabulary.roles(of: phrase) {
      guard let strand = score.role.strand, score.range != phrase.words.indices else { continue }
      let rest = phrase.words.enumerated().filter { !score.range.contains($0.offset) }
        .map(\.element).filter { !["the", "of", "for", "program", "component"].contains($0) }
        .joined(separator: " ")
      guard
        let field = vocabulary.role(
          of: rest, among: { ComponentFields.all[$0] != nil || $0 == .instructor }, atLeast: 0.85)
      else { continue }
      return (strand, field.role, score.score)
    }
    return nil
  }

  /// Writes a value whose label names a strand and a field of its component: `AEL hours`.
  mutating func write(_ values: [Excerpt], labeled label: String) -> Bool {
    guard let found = fieldOfStrand(named: label) else { return false }
    return write(values, role: found.field, of: found.strand, confidence: found.score)
  }

  /// Reads values that are labels with values themselves, or times of strands; says whether any was.
  mutating func writeLabeledPieces(_ values: [Excerpt], under score: RoleScore) -> Bool {
    var isRead = false
    var others: [Excerpt] = []
    for value in values {
      let whole = outline.passages[value.passage].text
      guard value.text.contains(":"),
        value.range.lowerBound <= (whole.firstIndex { !$0.isWhitespace } ?? whole.startIndex)
      else {
        others.append(value)
        continue
      }
      let runs = LabeledRuns(
        value.passage, in: outline, vocabulary: vocabulary,
        among: { $0.strand != nil || Self.isProgramField($0) }, atLeast: 0.75)
      guard !runs.runs.isEmpty, runs.before == nil else {
        others.append(value)
        continue
      }
      var tookAny = false
      for run in runs.runs {
        if let labeled = LabeledText(run, in: outline),
          read(labeled, value.passage, as: run.score.role.strand == nil ? run.score : nil)
        {
          tookAny = true
        }
      }
      if tookAny { isRead = true } else { others.append(value) }
    }
    guard isRead else { return false }
    for other in others where !other.saysNothing {
      write([other], role: score.role, confidence: score.score)
    }
    return true
  }
}

extension Hours {
  /// What a bare number in a list of hours counts, as the words before the list say.
  fileprivate enum Unit {
    case total, perWeek

    var unit: HoursReader.Unit { self == .total ? .total : .perWeek }
  }
}
