import Curriculum

/// The name of a unit with what stands beside it: `Unit 2: Payroll (28 hours)`.
struct UnitName {
  /// The number as shown, if there is one.
  let label: String?
  let title: String
  let hours: Amount?
  let dates: Dates?

  init(_ text: String) {
    var lines = text.split(separator: "\n").map(String.init)
    var hours: Amount?
    var dates: Dates?
    lines = lines.filter { line in
      if Self.isDates(line) {
        dates = DateReader.dates(in: line)
        return false
      }
      guard let found = Self.hours(of: line) else { return true }
      hours = found
      return false
    }
    var name = lines.joined(separator: "\n")
    if let open = name.lastIndex(of: "("), name.last == ")" {
      let inner = String(name[name.index(after: open)...].dropLast())
      if let found = Self.hours(of: inner) {
        hours = hours ?? found
        name = String(name[..<open])
      } else if Self.isDates(inner) {
        dates = dates ?? DateReader.dates(in: inner)
        name = String(name[..<open])
      }
    }
    self.hours = hours
    self.dates = dates
    (label, title) = Self.cut(name)
  }

  /// Whether a line names days and nothing else: `Feb 8–11, 2027`.
  static func isDates(_ line: String) -> Bool {
    guard DateReader.dates(in: line).starts != nil else { return false }
    return line.lowercased().split { !$0.isLetter }.allSatisfy { word in
      ["to", "and", "through", "from", "thru", "until", "begins", "week", "of"].contains(word)
        || months.contains { word.hasPrefix($0) }
        || days.contains { word.hasPrefix($0) }
    }
  }

  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]
  private static let days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]

  /// The hours of a line that states hours: `Time allotted for competency: 6 hrs.`.
  private static func hours(of line: String) -> Amount? {
    guard let digit = line.firstIndex(where: \.isNumber), line.utf8.count <= 80 else { return nil }
    guard let reader = HoursReader(String(line[digit...]), bareNumberIs: nil),
      reader.understandsAll,
      let total = reader.hours.total
    else { return nil }
    let lead = PlainWords(line[..<digit]).words
    let isLabel = line[..<digit].trimmed(of: []).last == ":"
    return lead.isEmpty || isLabel ? total : nil
  }

  /// The number and the words behind it.
  private static func cut(_ name: String) -> (String?, String) {
    let words = name.onOneLine
    if let own = outlined(words) { return own }
    let cut =
      words.indices.first { words[$0] == ":" || isParting($0, in: words) } ?? words.firstRange(
        of: " - ")?.lowerBound
      ?? words.firstRange(of: ". ")?.lowerBound
    let head = cut.map { String(words[..<$0]) } ?? words
    guard head.contains(where: \.isNumber), head.count <= 20 else { return (nil, words) }
    let title = cut.map { words[$0...].trimmed(of: [":", "–", "—", "-", "."]) } ?? ""
    return (ObjectiveLabel.trimmed(head), String(title))
  }

  /// Whether a dash parts a number from a title, and not two numbers as in `Weeks 1–2`.
  private static func isParting(_ place: String.Index, in words: String) -> Bool {
    guard "–—".contains(words[place]) else { return false }
    let before = words[..<place].last { !$0.isWhitespace }
    let after = words[words.index(after: place)...].first { !$0.isWhitespace }
    return !(before?.isNumber ?? false) || !(after?.isNumber ?? false)
  }

  /// `1.0 Competency: Works safely`: a number, a word for the kind of unit, and the title.
  private static func outlined(_ words: String) -> (String?, String)? {
    guard let number = words.split(separator: " ").first, number.first?.isNumber ?? false,
      number.contains("."), number.trimmed(of: ["."]).allSatisfy({ $0.isNumber || $0 == "." })
    else { return nil }
    var rest = words[number.endIndex...].trimmed(of: [":", "–", "—", "-"])
    if let colon = rest.firstIndex(of: ":"), rest[..<colon].split(separator: " ").count == 1 {
      rest = rest[rest.index(after: colon)...].trimmed(of: [])
    }
    return (ObjectiveLabel.trimmed(String(number)), String(rest))
  }
}

extension ProgramDraft {
  /// Accounts for the words of a unit's name: hours are kept as a number.
  mutating func claimUnitName(_ excerpt: Excerpt, of id: PartID) {
    guard let unit = program.units.first(where: { $0.id == id }) else { return }
    let kept = PlainWords(
      (unit.label ?? "") + " " + unit.title)
    let known = Set(kept.words)
    var stretches: [Range<String.Index>] = []
    var labels: [Range<String.Index>] = []
    for word in excerpt.text.split(whereSeparator: { $0.isWhitespace || "():".contains($0) }) {
      let plain = PlainWords(word).words
      let range = word.startIndex..<word.endIndex
      if plain.allSatisfy(known.contains) { stretches.append(range) } else { labels.append(range) }
    }
    account(
      for: [excerpt], [.stretches(stretches, labels: labels)], in: "unit", confidence: 0.85)
  }
}
