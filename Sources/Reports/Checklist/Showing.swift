import Curriculum

/// What a program shows toward a requirement, found by looking at the program itself.
struct Showing: Hashable {
  var found: [String] = []
  var missing: [String] = []
  /// One of several ways to meet a rule: not taking it is no gap.
  var isChoice = false
  /// In which parts of the program it was found.
  var kinds: Set<PartKind> = []
  /// The topics on which it was found, where they are finer than the parts.
  var topics: [FieldTopic] = []
  /// The requirement is about another kind of program.
  var isOutside = false

  /// Adds a finding when there is something to say, and otherwise what is missing.
  mutating func look(_ label: String, _ words: String?) {
    if let words, !words.isEmpty {
      found.append("\(label): \(words)")
    } else {
      missing.append("\(label): \(ReportFact.notStated)")
    }
  }

  /// Adds a count when it is not zero, and otherwise what is missing.
  mutating func look(_ count: Int, _ noun: String, plural: String? = nil) {
    if count > 0 {
      found.append(Phrase.count(count, noun, plural: plural))
    } else {
      missing.append("no \(noun)")
    }
  }

  static func outside(_ reason: String) -> Showing {
    var showing = Showing()
    showing.isOutside = true
    showing.found = [reason]
    return showing
  }
}
