import Curriculum

/// The words of an entry that the account calls placed, and the fields where they stand.
struct PlacedWords: Hashable {
  /// The words without case and number; none when nothing was placed.
  let words: [String]
  private let text: String
  private let fields: [String]

  init(_ entry: LedgerEntry) {
    fields = entry.fields
    text = fields.isEmpty ? "" : entry.words
    words = PlainWords(text).words
  }

  /// Whether the words are hours, and the program has their numbers.
  func isHours(among amounts: Set<Amount>) -> Bool {
    guard fields.contains(where: { Self.hours.contains(Ledger.kind(of: $0)) }),
      let reader = HoursReader(text, bareNumberIs: .total), reader.understandsAll
    else { return false }
    return [reader.hours.total, reader.hours.perWeek, reader.hours.weeks].compactMap(\.self)
      .allSatisfy(amounts.contains)
  }

  /// Whether the program has such words once, however often the document says them.
  var isNamedOnce: Bool {
    fields.allSatisfy { Self.namedOnce.contains(Ledger.kind(of: $0)) }
  }

  private static let hours: Set<String> = [
    "hours", "hours per week", "weeks", "overlap hours",
  ]
  private static let namedOnce: Set<String> = [
    "adult education activities", "class size", "credit equivalency", "instructor", "occupation",
    "provider", "soc", "summary", "team teaching model", "training provider", "training service",
    "unit",
  ]
}
