import Curriculum
import Testing

@testable import Checking

struct TextLimitTests {
  /// A text, and how many sentences people would count.
  static let sentences = [
    ("", 0), ("One sentence", 1), ("One. Two.", 2), ("Dr. Ames teaches. So does Mr. Wu.", 2),
    ("It takes 7.5 hours a week, e.g. on Mondays.", 1), ("“Why?” She asked. “Now!”", 3),
    ("Steps: 1. read 2. write.", 1), ("J. R. Ruiz signs here.", 1),
    ("The U.S. Department of Labor lists 120 openings. Half are new.", 2), ("A Ph.D. Degree", 1),
  ]

  @Test(arguments: sentences)
  func `sentences are counted as people count them`(text: String, count: Int) {
    #expect(TextLimit(1, .sentences).count(in: [text]) == count)
  }

  @Test func `words and characters of several answers are added up`() {
    #expect(TextLimit(1, .words).count(in: ["two words", "and  three\nmore"]) == 5)
    #expect(TextLimit(1, .characters).count(in: ["né", "e\u{301}"]) == 3)
  }
}
