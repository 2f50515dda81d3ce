import Curriculum

extension ProgramDraft {
  /// Reads the values behind or beside a label into what the label names; says whether it did.
  ///
  /// A value may be labels with values itself: `Contact: …` in the cell of a college.
  mutating func readField(
    _ label: some StringProtocol, _ values: [Excerpt], atLeast threshold: Double = 0.68
  ) -> Bool {
    guard let meaning = meaning(of: label, atLeast: threshold) else { return false }
    let said = values.filter { !$0.saysNothing }
    for value in values where value.saysNothing {
      claim(value, as: .label(of: "no value"))
    }
    guard !said.isEmpty else { return true }
    switch meaning {
    case .field(let score): return readField(score, label, said)
    case .ofStrand(let strand, let role, let score):
      return readField(of: strand, role, label, said, score)
    case .strand(let strand, let score):
      if said.reduce(false, { readOf(strand, $1, score) || $0 }) { return true }
      // The name of a strand may stand in the name of a field: "adult education … activities included".
      guard
        let field = vocabulary.role(
          of: Self.withoutNumber(label), among: Self.isProgramField, atLeast: min(threshold, 0.6))
      else { return false }
      return readField(field, label, said)
    }
  }

  mutating func readField(
    _ score: RoleScore, _ label: some StringProtocol, _ values: [Excerpt]
  ) -> Bool {
    var score = score
    // "Learners" asks how many they are, or who.
    if Self.asksForLearners.contains(score.role), PlainWords(label).words.count == 1 {
      let isNumber = values.first?.text.first?.isNumber ?? false
      score.role = isNumber ? .classSize : Self.entryCriteria
    }
    if !CourseBlock.goesOn(score.role) { form.course = nil }
    if Self.unit(of: score.role) != nil || score.role == .meetings {
      let unit = Self.unit(of: score.role) ?? .total
      if writeHoursOfStrands(values, bareNumberIs: unit) { return true }
      // The hours that stand among the labels of a course are the course's own.
      if let course = form.course, score.role == .hours, let value = values.first {
        return self.write(value, .hours, ofCourse: course)
      }
    }
    if form.course != nil, score.role == .overlapHours { return false }
    if score.role == .dates, isOneDay(values), !label.lowercased().contains("dates") {
      return false
    }
    var waiting: [Excerpt] = []
    var isRead = false
    func flush(_ draft: inout ProgramDraft) {
      guard !waiting.isEmpty else { return }
      if CourseBlock.roles.contains(score.role) {
        if draft.writeCourse(waiting, score.role, label) { isRead = true }
      } else if draft.write(waiting, role: score.role, confidence: score.score) {
        isRead = true
      }
      waiting = []
    }
    for value in values {
      let line = FormLine(value, in: outline) { knowsWithin(score.role, $0) }
      let isSentence = score.role == .laborMarket && line.before != nil
      guard !line.fields.isEmpty, !isSentence else {
        waiting.append(value)
        continue
      }
      // What stands before the first label is the value of the label outside.
      waiting += [line.before].compactMap(\.self)
      flush(&self)
      for field in line.fields where read(field, under: score.role, of: value.passage) {
        isRead = true
      }
    }
    flush(&self)
    return isRead
  }

  /// Whether values name one day alone: the date of a form, and not when a program runs.
  private func isOneDay(_ values: [Excerpt]) -> Bool {
    values.allSatisfy { DateReader.day(in: $0.text) != nil }
  }

  /// Reads one label of a line that stands in the value of another.
  mutating func read(
    _ field: FormLine.Field, under parent: SourceRole?, in strand: Strand? = nil,
    of passage: Passage.ID
  ) -> Bool {
    let values = [field.value].compactMap(\.self)
    let isRead: Bool
    let meaning = meaning(of: field.name)
    switch meaning {
    case nil:
      return false
    case .field(let score)
    where strand != nil && (ComponentFields.all[score.role] != nil || score.role == .instructor):
      // Below the heading of a strand its own hours are told.
      guard let strand else { return false }
      isRead = write(values, role: score.role, of: strand, confidence: score.score)
    case .strand(let strand, let score) where parent == .instructor:
      for value in values { writeInstructors(value, of: strand, confidence: score) }
      isRead = true
    default:
      // Beside a person stands the person's own address.
      if let value = field.value, parent == .instructor,
        case .field(let score)? = meaning, score.role == .email
      {
        isRead = writeEmailOfInstructor(value)
      } else {
        isRead = readField(field.name, values)
      }
    }
    if isRead { ledger.claim(passage, field.range, as: .label(of: field.name)) }
    return isRead
  }

  /// Within the value of some fields a colon may stand behind any name.
  func knowsWithin(_ role: SourceRole, _ words: Substring) -> FormLine.Knowledge {
    let knowledge = knows(words)
    if role == .laborMarket, case .field(let score)? = meaning(of: words),
      ![.source, .wage, SourceRole(rawValue: "completer wage")].contains(score.role)
    {
      return .unknown
    }
    guard Self.holdsNames.contains(role) else { return knowledge }
    return knowledge.isFull ? knowledge : .unknown
  }

  private static let entryCriteria = SourceRole(rawValue: "entry criteria")
  private static let asksForLearners: Set<SourceRole> = [.classSize, entryCriteria]

  private static let holdsNames: Set<SourceRole> = [
    .partner, .credential, .supportServices, .summary, .title, .contribution,
  ]

  private mutating func readField(
    of strand: Strand, _ role: SourceRole, _ label: some StringProtocol, _ values: [Excerpt],
    _ score: Double
  ) -> Bool {
    if let course = form.course, role == .hours {
      // Of a course's own hours the label says so; hours of a strand in it are not the program's.
      guard PlainWords(label).words.contains("course"), let value = values.first else {
        return false
      }
      return write(value, .hours, ofCourse: course)
    }
    return write(values, role: role, of: strand, confidence: score)
  }

  /// Reads whatever a line says of a strand: times, or the people who teach.
  mutating func readOf(_ strand: Strand, _ value: Excerpt, _ score: Double) -> Bool {
    if StrandTimes.read(value, of: strand, into: &self) { return true }
    guard program.instructors.contains(where: { value.text.contains($0.name) }) else {
      return false
    }
    writeInstructors(value, of: strand, confidence: score)
    return true
  }

  /// What a bare number behind a label counts; nil for labels that ask for no hours.
  private static func unit(of role: SourceRole) -> HoursReader.Unit? {
    switch role {
    case .hours: .total
    case .hoursPerWeek: .perWeek
    case .weeks: .weeks
    default: nil
    }
  }
}

extension ProgramDraft {
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
}
