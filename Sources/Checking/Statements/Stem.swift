/// The words before the verb of a statement, which say only who does it or under what condition.
enum Stem {
  /// How many words stand before what the learner does: "the learner will be able to", or "given a
  /// drawing," and the like.
  static func length(_ words: [WrittenWord]) -> Int {
    let numbers = words.prefix { $0.hasDigit }.count
    let own = numbers + person(words[numbers...])
    if own > numbers { return own }
    guard let first = words.dropFirst(numbers).first, conditions.contains(first.text) else {
      return numbers
    }
    for index in words.indices.dropFirst(numbers + 1).prefix(24) {
      let stem = person(words[index...])
      if stem > 1 { return index + stem }
      if words[index].mark == .comma, Verbs.isKnown(words[index].text) { return index }
    }
    return numbers
  }

  /// How many words "the learner will be able to" takes; 0 where nothing like it stands.
  private static func person(_ words: ArraySlice<WrittenWord>) -> Int {
    var rest = words
    if let first = rest.first, ["the", "each", "all"].contains(first.text) { rest.removeFirst() }
    if rest.first?.text == "swbat" { return words.count - rest.count + 1 }
    if let first = rest.first, persons.contains(first.text) { rest.removeFirst() }
    let hasPerson = rest.count < words.count && words.last != nil
    if hasPerson, let modal = rest.first, modals.contains(modal.text) {
      rest.removeFirst()
    } else if hasPerson, let modal = rest.first, ["is", "are"].contains(modal.text),
      rest.dropFirst().first?.text == "able"
    {
      rest.removeFirst()
    } else if hasPerson {
      return 0
    } else if rest.first?.text == "will" {
      rest.removeFirst()
    }
    if rest.first?.text == "be", rest.dropFirst().first?.text == "able" { rest.removeFirst() }
    if rest.first?.text == "able", rest.dropFirst().first?.text == "to" {
      rest.removeFirst(2)
    } else if !hasPerson, rest.count == words.count, rest.first?.text == "to" {
      rest.removeFirst()
    }
    return words.count - rest.count
  }

  /// The people who learn, as statements name them.
  static let persons: Set<String> = [
    "candidate", "candidates", "completer", "completers", "i", "learner", "learners",
    "participant", "participants", "student", "students", "they", "trainee", "trainees", "you",
  ]

  private static let modals: Set<String> = ["can", "must", "shall", "should", "will"]

  private static let conditions: Set<String> = [
    "after", "at", "by", "during", "for", "from", "given", "in", "on", "provided", "upon", "using",
    "when", "while", "with", "without", "working",
  ]
}
