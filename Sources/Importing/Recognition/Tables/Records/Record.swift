import Curriculum

/// The cells of one row by the roles of their columns, and what has been taken of them.
struct Record {
  /// The values, a paragraph each.
  let values: [SourceRole: [Excerpt]]
  /// The cells themselves.
  let cells: [SourceRole: OutlineTable.Cell]
  /// What a person would call the kind of thing.
  let kind: String

  /// What a cell says, for somebody who will write it; nil when it says nothing.
  func text(_ role: SourceRole) -> String? {
    let words = values[role, default: []].filter { !$0.saysNothing }.map(\.text)
    return words.isEmpty ? nil : words.joined(separator: "\n")
  }

  /// Takes what a cell says, and accounts for it.
  func take(_ role: SourceRole, in draft: inout ProgramDraft) -> String? {
    guard let text = text(role) else {
      passOver(role, in: &draft)
      return nil
    }
    place(role, in: &draft)
    return text
  }

  /// Accounts for a cell whose words somebody has written.
  ///
  /// They stand in the field of another name where it is not called as the column is.
  func place(_ role: SourceRole, as field: SourceRole? = nil, in draft: inout ProgramDraft) {
    for excerpt in values[role, default: []] where !excerpt.saysNothing {
      draft.place(excerpt, in: "\(field ?? role) of \(kind)", confidence: 0.9)
    }
  }

  /// Takes an amount; words that say more than the number stay where they are.
  func takeAmount(_ role: SourceRole, in draft: inout ProgramDraft) -> Amount? {
    guard text(role) != nil else {
      passOver(role, in: &draft)
      return nil
    }
    guard let amount = amount(role) else { return nil }
    for excerpt in values[role, default: []] {
      draft.claim(excerpt, as: .value(of: "\(role) of \(kind)"))
    }
    return amount
  }

  /// Takes the day of a row; what stands beside it becomes a note.
  func takeDay(note heading: String, as field: String, in draft: inout ProgramDraft) -> CalendarDay?
  {
    guard let text = text(.date), let day = DateReader.day(in: text) else { return nil }
    draft.keepValue(
      values[.date, default: []], saysMore: !CellKind.isAmount(text), note: heading, in: field)
    return day
  }

  /// Whether words head the sum of the rows above.
  static func beginsTotal(_ words: String) -> Bool {
    PlainWords(words).words.first.map(totals.contains) ?? false
  }

  static let totals: Set<String> = ["total", "subtotal"]

  /// The amount of a cell that says nothing else.
  func amount(_ role: SourceRole) -> Amount? {
    guard let text = text(role) else { return nil }
    let numbers = text.filter { $0 != "$" && $0 != "," }
      .split { !($0.isNumber || $0 == ".") }.map { $0.last == "." ? $0.dropLast() : $0 }
    guard numbers.count == 1, let amount = Amount(numbers[0]) else { return nil }
    let words = text.lowercased().split { !$0.isLetter }.map(String.init)
    return words.allSatisfy { Self.units.contains($0) } ? amount : nil
  }

  private static let units: Set<String> = [
    "h", "hr", "hrs", "hour", "hours", "credit", "credits", "cr", "usd", "total", "clock",
    "contact", "week", "weeks", "wk", "wks",
  ]

  /// Says of a cell that says nothing that it was read.
  func passOver(_ role: SourceRole, in draft: inout ProgramDraft) {
    for excerpt in values[role, default: []] where excerpt.saysNothing {
      draft.claim(excerpt, as: .label(of: "no \(role)"))
    }
  }
}
