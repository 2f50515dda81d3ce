import Curriculum
import TestSupport
import Testing

@testable import Checking

struct LikeStatementsTests {
  /// Pairs of statements, and whether they are told as the same, as nearly the same, or not at all.
  static let pairs: [(String, String, String)] = [
    ("Chart vital signs.", "Chart vital signs", "same"),
    ("Learners will chart vital signs.", "CHART VITAL SIGNS", "same"),
    (
      "Read a work order and gather the tools.", "Read work orders and gather the right tools.",
      "nearly"
    ),
    ("Measure liquid doses in milliliters.", "Measure liquid doses in household units.", "no"),
    ("Read a print.", "Read a print of a pipe.", "no"),
    ("TBD", "TBD", "no"), ("RI.4.7", "RI.4.7", "no"),
  ]

  @Test(arguments: pairs)
  func `statements are the same, nearly the same, or two`(
    one: String, other: String, expected: String
  ) {
    let like = LikeStatements(among: statements([one, other]))
    let found = like.repeated.isEmpty ? like.alike.isEmpty ? "no" : "nearly" : "same"
    #expect(found == expected)
  }

  @Test(arguments: [1_000, 4_000])
  func `the work grows as the set does, whatever the statements share`(count: Int) {
    let tasks = ["measure", "inspect", "repair", "document", "replace"]
    let things = ["pump", "valve", "meter", "filter", "sensor", "gauge", "motor"]
    let different = (0..<count).map { number in
      let task = tasks[number % 5]
      let thing = things[number % 7]
      return
        "\(task) the \(thing) of line \(number) with the \(things[number % 6]) at station A\(number / 3)"
    }
    let copies = (0..<count).map {
      "Inspect the main pump of the plant on day \($0) and sign the log sheet"
    }
    for texts in [different, copies, different + copies] {
      let like = LikeStatements(among: statements(texts))
      #expect(like.comparisons <= texts.count * LikeStatements.mostCompared)
    }
    // Copies are told, each by the first of them, and compared with that one only.
    let like = LikeStatements(among: statements(copies))
    #expect(like.alike.count == count - 1)
    #expect(Set(like.alike.map(\.earlier)) == [0])
    #expect(like.comparisons < count * 2)
  }

  private func statements(_ texts: [String]) -> [Statement] {
    texts.enumerated().map { index, text in
      Statement(
        text, of: PartID("o\(index)"), at: index, isEnglish: true, learners: [])
    }
  }
}
