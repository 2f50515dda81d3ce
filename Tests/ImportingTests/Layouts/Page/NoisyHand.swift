import Curriculum
import TestSupport

/// The hand that writes a document: it knows what to write, and how it comes out differs.
struct NoisyHand {
  private var random: SeededRandom
  let noise: Noise

  init(_ random: SeededRandom, noise: Noise) {
    self.random = random
    self.noise = noise
  }

  /// One of some values.
  mutating func pick<Value>(_ values: [Value]) -> Value {
    values[Int.random(in: 0..<values.count, using: &random)]
  }

  /// True one time in so many.
  mutating func oneIn(_ count: Int) -> Bool { Int.random(in: 0..<count, using: &random) == 0 }

  /// The same values in another order.
  mutating func shuffled<Value>(_ values: [Value]) -> [Value] { values.shuffled(using: &random) }

  /// The words of a heading of a column or of a part of the document.
  mutating func heading(_ role: HeadingRole) -> String {
    var words = label(role)
    // A sign such as "#" stays as it is.
    guard words.contains(where: \.isLetter) else { return words }
    if noise.contains(.curlyQuotes), oneIn(3) { words = "“\(words)”" }
    if noise.contains(.lineBreaks), oneIn(2) { words = replacingBlank(of: words, with: "\n") }
    if noise.contains(.colons), oneIn(2) { words += ":" }
    return atEnds(words)
  }

  /// The words of a label that stands before others in a paragraph, without its colon.
  mutating func label(_ role: HeadingRole) -> String {
    var words = noise.contains(.synonyms) ? pick(role.synonyms) : role.usual
    if noise.contains(.plural), oneIn(2) { words = inOtherNumber(words) }
    if noise.contains(.ampersand) {
      words =
        words.contains(" & ")
        ? words.replacing(" & ", with: " and ") : words.replacing(" and ", with: " & ")
    }
    if noise.contains(.letterCase) {
      words = pick([words, words.uppercased(), words.lowercased()])
    }
    if noise.contains(.noBreakBlanks) { words = replacingBlank(of: words, with: "\u{A0}") }
    return words
  }

  /// Words of content: only the blanks may come out differently.
  mutating func words(_ text: String) -> String {
    var text = text
    if noise.contains(.noBreakBlanks), oneIn(3) { text = replacingBlank(of: text, with: "\u{A0}") }
    if noise.contains(.endBlanks), oneIn(4) { text = replacingBlank(of: text, with: "  ") }
    return atEnds(text)
  }

  /// What stands in a cell that says nothing.
  mutating func nothing() -> String {
    guard noise.contains(.emptyMarks) else { return "" }
    return pick(["", "—", "–", "-", "n/a", "N/A", "none", "None"])
  }

  private mutating func atEnds(_ text: String) -> String {
    guard noise.contains(.endBlanks), oneIn(2) else { return text }
    return pick([text + " ", " " + text, "  \(text)  ", text + "\u{A0}"])
  }

  private mutating func replacingBlank(of text: String, with other: String) -> String {
    let blanks = text.indices.filter { text[$0] == " " }
    guard !blanks.isEmpty else { return text }
    let place = pick(blanks)
    return text[..<place] + other + text[text.index(after: place)...]
  }

  private func inOtherNumber(_ words: String) -> String {
    let one = ["Activity", "Competency", "Ability"]
    let many = ["Activities", "Competencies", "Abilities"]
    for (one, many) in zip(one, many) {
      if words.hasSuffix(one) { return words.dropLast(one.count) + many }
      if words.hasSuffix(many) { return words.dropLast(many.count) + one }
    }
    let counted = ["Skill", "Outcome", "Objective", "Goal", "SSLO", "Standard"]
    if counted.contains(where: words.hasSuffix) { return words + "s" }
    return counted.contains { words.hasSuffix($0 + "s") } ? String(words.dropLast()) : words
  }
}
