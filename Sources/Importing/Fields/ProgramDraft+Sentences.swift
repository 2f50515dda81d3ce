import Curriculum

extension ProgramDraft {
  /// Reads a sentence that states a field without a label; says whether it was one.
  mutating func readSentence(_ words: Excerpt) -> Bool {
    readQuestionsTo(words) || readOverlap(words) || readRunning(words)
      || (words.text.hasSuffix(".") && writeHoursOfStrands([words], bareNumberIs: nil))
  }

  /// "Questions? Write to Ana Ruiz, ana@example.org": whom to ask.
  private mutating func readQuestionsTo(_ words: Excerpt) -> Bool {
    let lower = words.text.lowercased()
    guard Self.invitations.contains(where: { lower.hasPrefix($0) }) else { return false }
    let contact = Contact(words.text)
    guard contact.name != nil, contact.email != nil || contact.phone != nil else { return false }
    keepContact([words], role: .contact)
    return true
  }

  private static let invitations = [
    "question", "for more information", "for information", "call ", "write to", "contact ",
  ]

  /// "The program runs from January 11 to April 30, 2027.": its first and last day.
  private mutating func readRunning(_ words: Excerpt) -> Bool {
    guard words.text.utf8.count <= 120, program.dates.starts == nil else { return false }
    let plain = Set(PlainWords(words.text).words)
    guard !plain.isDisjoint(with: Self.running), !plain.isDisjoint(with: Self.whole) else {
      return false
    }
    let dates = DateReader.dates(in: words.text)
    guard dates.starts != nil, dates.ends != nil else { return false }
    program.dates.add(dates)
    place(words, in: "dates", confidence: 0.7)
    return true
  }

  private static let running: Set = ["runs", "run", "meets", "meet", "lasts"]
  private static let whole: Set = ["program", "class", "classes", "course"]

  /// "Both teachers are in the room together 6 hours a week": hours that are taught together.
  private mutating func readOverlap(_ words: Excerpt) -> Bool {
    guard words.text.utf8.count <= 200, Self.saysTogether(words.text),
      let reader = OverlapHours(words.text), !reader.hours.isEmpty,
      program.teamTeaching.overlap.isEmpty
    else { return false }
    program.teamTeaching.overlap.add(reader.hours)
    keepOverlap(words, isAll: reader.understandsAll, confidence: 0.7)
    return true
  }

  /// Takes the hours of overlap out of a longer description, which is kept as it is.
  mutating func readOverlap(within words: Excerpt) {
    guard Self.saysTogether(words.text),
      let reader = HoursReader(words.text, bareNumberIs: nil)
    else { return }
    program.teamTeaching.overlap.add(reader.hours)
  }

  private static func saysTogether(_ text: String) -> Bool {
    let plain = PlainWords(text)
    return together.contains { plain.range(of: $0) != nil }
  }

  private static let together = [
    "overlap", "both teachers", "both instructors", "taught together", "in the room together",
    "team taught", "team teach", "co teach",
  ].map { PlainWords($0) }

  /// Reads hours and dates that stand under the heading of a unit: `Weeks 1–2   16 hours`.
  mutating func readTimesOfUnit(_ words: Excerpt) -> Bool {
    guard let id = currentUnit, words.text.utf8.count <= 80,
      let index = program.units.firstIndex(where: { $0.id == id }),
      let digit = words.text.first(where: { $0.isNumber || $0.isLetter }),
      digit.isNumber || digit.isUppercase
    else { return false }
    let dates = DateReader.dates(in: words.text)
    let reader = HoursReader(words.text, bareNumberIs: nil)
    let hours = reader?.hours.total
    guard hours != nil || dates.starts != nil, !Self.isSentence(words.text) else { return false }
    program.units[index].totalHours = program.units[index].totalHours ?? hours
    if dates.starts != nil { program.units[index].dates.add(dates) }
    // The wording of dates is kept whole; of hours only their number is.
    let keepsAll =
      dates.starts != nil
      || reader?.understandsAll ?? false && reader?.hours.weeks == nil
        && reader?.hours.perWeek == nil && program.units[index].totalHours == hours
    if keepsAll, CellKind.isAmount(words.text) {
      account(for: [words], [.value], in: "hours of unit", confidence: 0.8)
    } else {
      program.units[index].notes.addLine(words.text)
      place(words, in: "notes of unit", of: id, confidence: 0.8)
    }
    return true
  }

  /// Whether words say more than hours and days: "Learners practice charting for 6 hours".
  private static func isSentence(_ text: String) -> Bool {
    let words = text.lowercased().split { !$0.isLetter }
    return words.count { $0.count > 3 && !HoursReader.fillers.contains(String($0)) } > 4
  }

  /// Reads a line above the first heading that states when the program runs, without a label:
  /// `9/8–12/18/26 | 15 weeks (ABE 30, WP 10, CNC 80 hours)`.
  mutating func readTimes(_ words: Excerpt) -> Bool {
    guard words.text.utf8.count <= 120, !words.text.hasSuffix(".") else { return false }
    let dates = DateReader.dates(in: words.text)
    let isOfStrands = writeHoursOfStrands([words], bareNumberIs: nil)
    guard program.dates.starts == nil, dates.ends != nil else { return isOfStrands }
    program.dates.add(dates)
    place(words, in: "dates", confidence: 0.6)
    return true
  }

  /// Whether a line under the heading of a description describes anything: `Room: 12` does not.
  func isDescription(_ text: String) -> Bool {
    text.split(separator: " ").count >= 12 || text.hasSuffix(".") || !text.contains(":")
  }

  /// Whether a paragraph above the first heading describes the program.
  func describesProgram(_ words: Excerpt) -> Bool {
    let text = words.text
    guard text.split(separator: " ").count > 12, text.hasSuffix(".") || text.hasSuffix("!"),
      !isInstruction(text)
    else { return false }
    let isOfDocument = has(.ofDocuments, in: text)
    return !isOfDocument && vocabulary.lists.count(PlainWords(text), in: .described) >= 2
  }
}
