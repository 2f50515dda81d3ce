import Testing

@testable import Checking

struct SyllableTests {
  /// Words as dictionaries divide them, by their number of syllables.
  static let words: [(Int, String)] = [
    (1, "pulse weld weigh charge tools graphed cooked sized washed league treat great"),
    (2, "measure reading vital handle graded surface question patient nation apple welded social"),
    (2, "machines roses pages special bathing being science create treated player"),
    (3, "industry hospital exercise medical employer workplaces resident operate media"),
    (4, "education calculated material industrial"),
    (5, "communication vocabulary"),
    (6, "responsibility"),
  ]

  @Test func `syllables are counted as a dictionary divides words`() {
    var wrong: [String] = []
    var count = 0
    for (syllables, words) in Self.words {
      for word in words.split(separator: " ").map(String.init) {
        count += 1
        let counted = Syllables.count(in: word)
        if counted != syllables { wrong.append("\(word): \(counted), not \(syllables)") }
      }
    }
    #expect(wrong == [], "of \(count)")
  }
}
