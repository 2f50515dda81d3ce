import Curriculum

extension ProgramDraft {
  /// Reads when the classes meet: days and hours, as far as they say them.
  mutating func writeMeetings(_ excerpts: [Excerpt], confidence: Double) -> Bool {
    var isRead = false
    for excerpt in excerpts {
      let dates = DateReader.dates(in: excerpt.text)
      let hours = HoursReader(excerpt.text, bareNumberIs: nil)?.hours ?? Hours()
      guard dates.starts != nil || hours.perWeek != nil || hours.weeks != nil else { continue }
      program.hours.add(hours)
      if dates.starts != nil { program.dates.add(dates) }
      program.intensity.addLine(excerpt.text)
      place(excerpt, in: "hours", confidence: confidence)
      isRead = true
    }
    return isRead
  }

  /// Reads how the instructors teach together, with the hours that both are in the room.
  mutating func writeTeamTeaching(_ excerpts: [Excerpt], confidence: Double) {
    let isShort = { (text: String) in text.split(separator: " ").count <= 20 }
    for excerpt in excerpts.flatMap({ isShort($0.text) ? $0.pieces(in: outline) : [$0] }) {
      let words = PlainWords(excerpt.text).words
      let reader = OverlapHours(excerpt.text)
      if !isShort(excerpt.text) {
        program.teamTeaching.planning.addLine(excerpt.text)
        place(excerpt, in: "team teaching", confidence: confidence)
      } else if let reader, !words.contains("planning"), !words.contains("plan") {
        let agrees = program.teamTeaching.overlap.add(reader.hours)
        keepOverlap(excerpt, isAll: agrees && reader.understandsAll, confidence: confidence)
      } else if words.contains(where: { ["planning", "plan", "meet"].contains($0) }) {
        program.teamTeaching.planning.addLine(excerpt.text)
        place(excerpt, in: "team teaching", confidence: confidence)
      } else {
        program.teamTeaching.model.addLine(excerpt.text)
        place(excerpt, in: "team teaching", confidence: confidence)
      }
    }
  }

  /// Accounts for words whose hours have been taken: what they say besides becomes a note.
  mutating func keepOverlap(_ words: Excerpt, isAll: Bool, confidence: Double) {
    if isAll {
      account(for: [words], [.value], in: "overlap hours", confidence: confidence)
    } else {
      keepNote("Team teaching", words, in: "team teaching", confidence: confidence)
    }
  }

  /// Whether some words name a way in which two people teach together.
  func isTeamTeaching(_ text: String) -> Bool {
    has(.waysToTeach, in: text)
  }

  /// Reads who pays; "231 and 243" are two.
  mutating func writeFunding(_ excerpts: [Excerpt], confidence: Double) {
    for piece in excerpts.flatMap({ $0.pieces(in: outline) }) {
      let text = piece.text
      let parts = text.replacing(" and ", with: " & ").split { ",&/".contains($0) }
        .map { String($0.trimmed(of: [])) }
      let areNumbers =
        parts.count > 1 && parts.allSatisfy { $0.allSatisfy(\.isNumber) && !$0.isEmpty }
      let sources = areNumbers ? parts : [text]
      program.funding += sources.filter { !program.funding.contains($0) }
      account(
        for: [piece], [areNumbers ? .value : .everything], in: "funding", confidence: confidence)
    }
  }

  /// Reads names of a fixed list: activities, kinds of training, gains.
  mutating func writeNames(
    of role: SourceRole, _ excerpt: Excerpt, _ confidence: Double
  ) -> Bool {
    let text = excerpt.text
    switch role {
    case .activities:
      let found = ListNames<AdultEducationActivity>(in: text, joints: ["and", "activity", "x"])
      program.activities += found.names.filter { !program.activities.contains($0) }
      if found.saysMore, CheckMark.options(in: text).isEmpty {
        keepNote(
          "Adult education activities", excerpt, in: role.description, confidence: confidence)
        return true
      }
      account(for: [excerpt], [found.taken], in: role.description, confidence: confidence)
      return !found.names.isEmpty || !found.joints.isEmpty
    case .trainingService:
      let found = ListNames<TrainingService>(in: text, joints: ["and", "x"])
      guard !found.names.isEmpty else { return writeShortNames(excerpt) || !found.joints.isEmpty }
      let hasBoxes = !CheckMark.options(in: text).isEmpty
      program.components.describe(.workforceTraining) { component in
        component.services += found.names.filter { !component.services.contains($0) }
        if found.saysMore, !hasBoxes { component.content.addLine(text) }
      }
      account(
        for: [excerpt], [found.saysMore && !hasBoxes ? .everything : found.taken],
        in: role.description, confidence: confidence)
      return true
    default:
      let gains = ticked(excerpt).flatMap { piece in
        let gains = SkillGainNames.gains(in: piece.text)
        guard !gains.isEmpty else { return gains }
        if SkillGainNames.understandsAll(piece.text) {
          claim(piece, as: .value(of: "expected gains"))
        } else {
          keepNote(
            "Expected measurable skill gains", piece, in: "expected gains", confidence: confidence)
        }
        return gains
      }
      program.expectedGains += gains.filter { !program.expectedGains.contains($0) }
      return !gains.isEmpty || !CheckMark.options(in: text).isEmpty
    }
  }

  /// Reads kinds of training that are named in short: `☒ Occupational skills ☐ On-the-job`.
  private mutating func writeShortNames(_ excerpt: Excerpt) -> Bool {
    var isRead = false
    for piece in ticked(excerpt) {
      let words = Set(PlainWords(piece.text).words).subtracting(["training", "program"])
      guard !words.isEmpty,
        let service = TrainingService.allCases.first(where: {
          words.isSubset(of: PlainWords($0.rawValue).words)
        })
      else { continue }
      program.components.describe(.workforceTraining) { component in
        if !component.services.contains(service) { component.services.append(service) }
      }
      claim(piece, as: .value(of: "training service"))
      isRead = true
    }
    return isRead
  }

  /// Whether a line speaks to those who fill in the form, and tells nothing of the program.
  func isInstruction(_ text: String) -> Bool {
    let words = text.trimmingPrefix { $0.isWhitespace }
    if words.hasPrefix("*") { return true }
    if words.hasPrefix("("), text.last == ")" { return true }
    let plain = PlainWords(text.prefix(200)).words
    guard let first = plain.first else { return true }
    if plain.contains("please") || plain.contains("pl") { return true }
    return vocabulary.lists.has(first, in: .instruction)
  }
}
