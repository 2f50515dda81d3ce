import Curriculum

extension ProgramDraft {
  /// Reads hours that name their strands, such as `AEL 60, WP 20, WT 110`.
  ///
  /// They are the strands' own and not the program's. Says whether two strands at least were named.
  mutating func writeHoursOfStrands(_ value: Excerpt) -> Bool {
    var found: [(strand: Strand, hours: Hours)] = []
    for piece in value.text.split(whereSeparator: { ",;".contains($0) }) {
      guard let digit = piece.firstIndex(where: \.isNumber),
        let strand = vocabulary.strand(of: piece[..<digit], atLeast: 0.75),
        let reader = HoursReader(String(piece[digit...]), bareNumberIs: .total)
      else { continue }
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

  /// Writes a value whose label names a strand and a field of its component: `AEL hours`.
  mutating func write(_ values: [Excerpt], labeled label: String) -> Bool {
    let phrase = PlainWords(label)
    for score in vocabulary.roles(of: phrase) {
      guard let strand = score.role.strand, score.range != phrase.words.indices else { continue }
      let rest = phrase.words.enumerated().filter { !score.range.contains($0.offset) }
        .map(\.element).joined(separator: " ")
      guard
        let field = vocabulary.role(
          of: rest,
          among: { ComponentFields.all[$0] != nil || $0.rawValue == "instructor" }, atLeast: 0.9)
      else { continue }
      if write(values, role: field.role, of: strand, confidence: score.score) { return true }
    }
    return false
  }
}
