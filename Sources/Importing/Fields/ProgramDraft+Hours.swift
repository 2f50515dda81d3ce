import Curriculum

extension ProgramDraft {
  /// Reads hours that name their strands, such as `AEL 60, WP 20, WT 110`.
  ///
  /// They are the strands' own and not the program's. Says whether two strands at least were named,
  /// or one where a label has said that these are the hours of the strands.
  mutating func writeHoursOfStrands(
    _ values: [Excerpt], bareNumberIs unit: HoursReader.Unit? = .total, atLeast count: Int = 2
  ) -> Bool {
    let said = values.filter { !$0.saysNothing && $0.text.contains(where: \.isNumber) }
    guard !said.isEmpty, said.allSatisfy({ $0.text.utf8.count <= 300 }),
      !said.contains(where: labelsHours)
    else { return false }
    var found = StrandHours(said.map(\.text), bareNumberIs: unit) { naming(of: $0) }
    if found.strands.count < count,
      let bracketed = StrandHours(
        inBracketsOf: said.map(\.text), bareNumberIs: unit, naming: { naming(of: $0) })
    {
      found = bracketed
    }
    guard found.strands.count >= count else { return false }
    let wording = said.map(\.text).joined(separator: "\n")
    for (strand, hours) in found.strands {
      program.components.describe(strand) { component in
        component.hours.add(hours)
        // The wording says what the numbers alone do not, such as for how many weeks.
        component.intensity.addLine(wording)
      }
    }
    program.hours.add(found.whole)
    for value in said { place(value, in: "hours of the strands", confidence: 0.8) }
    return true
  }

  /// Whether a line gives labels to its hours: `Total P-T hours: 187   Total ABE hours: 127`.
  private func labelsHours(_ value: Excerpt) -> Bool {
    FormLine(value, in: outline) { knows($0) }.fields.contains { field in
      guard case .ofStrand(_, let role, _)? = meaning(of: field.name) else { return false }
      return role == .hours
    }
  }

  /// The strand and the field of its component that a label names: `AEL hours`.
  ///
  /// Before hours or an instructor, what the profile does not know names the training:
  /// `Automotive instructor`.
  func fieldOfStrand(
    named label: some StringProtocol
  ) -> (strand: Strand, field: SourceRole, score: Double, isNamed: Bool)? {
    guard label.utf8.count <= Vocabulary.longestLabel else { return nil }
    let phrase = PlainWords(label)
    let scores = vocabulary.roles(of: phrase)
      .filter { ComponentFields.all[$0.role] != nil || $0.role == .instructor }
      .sorted { ($1.range.count, $0.role.rawValue) < ($0.range.count, $1.role.rawValue) }
    for score in scores where score.range.count < phrase.words.count {
      let rest = phrase.words.enumerated().filter { !score.range.contains($0.offset) }
        .map(\.element).filter { !isNeutral($0) && !$0.allSatisfy(\.isNumber) }
      guard !rest.isEmpty, rest.count <= 6 else { continue }
      switch naming(of: rest.joined(separator: " ")) {
      case .strand(let strand): return (strand, score.role, 0.9, true)
      case .trade
      where rest.count <= 2 && phrase.words.count <= 4
        && [.hours, .instructor].contains(score.role):
        return (.workforceTraining, score.role, 0.75, false)
      default: continue
      }
    }
    return nil
  }
}
