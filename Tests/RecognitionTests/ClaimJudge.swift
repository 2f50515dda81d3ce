import Curriculum
import Frameworks
import Importing

/// Says of words that stand nowhere in a program why nothing is lost with them; without a reason
/// they should have been placed, or listed as not placed.
struct ClaimJudge {
  private let vocabulary: Vocabulary
  private let words: Set<String>
  private let library: FrameworkLibrary

  /// Why nothing is lost.
  enum Reason: Hashable, CaseIterable {
    /// Numbers, days, codes and words of the profile, which the program keeps as a value.
    case value
    /// The name of a column, a field or a section, in words of the profile for the most part.
    case name
    /// The line of a checklist, whose rule the answer to it cites.
    case citedRequirement
    /// What Word shows where nobody has filled in a form.
    case prompt
    /// An option whose box somebody has left empty: the form says no to it.
    case emptyBox
  }

  init(_ profile: Profile, _ library: FrameworkLibrary) {
    vocabulary = Vocabulary(profile)
    words = Set(profile.words.values.joined().flatMap { PlainWords($0).words })
    self.library = library
  }

  /// The reason for an entry of an account, given its neighbors there.
  func reason(for entry: LedgerEntry, among entries: [LedgerEntry], at index: Int) -> Reason? {
    if Self.prompts.contains(entry.words) { return .prompt }
    for fate in entry.fates {
      switch fate {
      case .value: if others(in: entry.words).isEmpty { return .value }
      case .label("requirement"):
        // The rule may stand in another paragraph of the cell.
        let cell = entries.filter { Self.cell(of: $0) == Self.cell(of: entry) }
        if cell.contains(where: cites)
          || entries.contains(where: { other in
            Self.row(of: other) == Self.row(of: entry) && cites(other)
          })
        {
          return .citedRequirement
        }
      case .label("an option that is not ticked"):
        if index > 0, entries[index - 1].fates == [.label(of: "box")],
          entries[index - 1].place == entry.place
        {
          return .emptyBox
        }
      case .label: if isName(entry.words) { return .name }
      case .placed: continue
      }
    }
    return nil
  }

  /// Whether the profile knows what the words name, and most of the words besides.
  private func isName(_ text: String) -> Bool {
    let all = PlainWords(text).words
    // A role is sought in labels alone, and these are short.
    let knows = (vocabulary.roles(of: text).first?.score ?? 0) > 0.56
    return knows && others(in: text).count * 3 <= all.count
  }

  /// The words that are neither the profile's nor numbers, days or codes; single letters are marks
  /// of a list or of a code.
  private func others(in text: String) -> [String] {
    var bytes = Array(text.utf8)
    for mention in library.mentions(in: text) {
      for index in mention.range where bytes.indices.contains(index) {
        bytes[index] = UInt8(ascii: " ")
      }
    }
    return PlainWords(String(decoding: bytes, as: UTF8.self)).words.filter { word in
      word.count > 1 && !word.contains(where: \.isNumber) && !words.contains(word)
        && !Self.times.contains(word)
    }
  }

  private func cites(_ entry: LedgerEntry) -> Bool {
    library.mentions(in: entry.words).contains { mention in
      mention.reference.framework.flatMap { library[$0] }?.kind == .requirements
    }
  }

  private static func cell(of entry: LedgerEntry) -> Substring {
    entry.place.firstRange(of: ", paragraph").map { entry.place[..<$0.lowerBound] }
      ?? entry.place[...]
  }

  private static func row(of entry: LedgerEntry) -> Substring {
    entry.place.firstRange(of: ", column").map { entry.place[..<$0.lowerBound] } ?? ""
  }

  private static let times: Set<String> = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december", "hr", "wk", "hour", "week",
  ]

  private static let prompts: Set<String> = [
    "Click or tap here to enter text.", "Click or tap to enter a date.",
  ]
}
