import Checking
import Curriculum
import Testing

@Suite struct LineComparisonTests {
  @Test func `blanks and kinds of quotes are no wording`() {
    let difference = WordDifference(
      approved: "the “five  rights” of a patient's care",
      found: "the \"five rights\" of a patient’s care")
    #expect(difference.isEmpty)
  }

  @Test func `figures are told apart from words`() {
    #expect(WordDifference(approved: "60 hours", found: "65 hours").isOfFigures)
    #expect(!WordDifference(approved: "a joint 3", found: "a weld 3").isOfFigures)
  }

  private func lines(_ texts: [String]) -> [DocumentLine] {
    texts.enumerated().map { DocumentLine($1, at: "line \($0 + 1)") }
  }

  @Test func `a line that was moved is no difference, a figure that changed places is one`() {
    let approved = lines(["Bring gloves to each class.", "Adult", "60", "Training", "65"])
    let moved = lines(["Adult", "60", "Training", "65", "Bring gloves to each class."])
    let same = LineComparison(approved: approved, found: moved)
    #expect(same.changed.isEmpty && same.missing.isEmpty && same.added.isEmpty)
    let swapped = lines(["Bring gloves to each class.", "Adult", "65", "Training", "60"])
    let other = LineComparison(approved: approved, found: swapped)
    #expect(!other.changed.isEmpty || !other.missing.isEmpty)
  }

  @Test func `lines that are lost or added are told`() {
    let comparison = LineComparison(
      approved: lines(["Weld a joint.", "Read a gauge.", "Report a hazard at once."]),
      found: lines([
        "Weld a joint.", "Report a hazard at once.", "Office hours on Tuesday afternoon",
      ]))
    #expect(comparison.missing.map(\.text) == ["Read a gauge."])
    #expect(comparison.added.map(\.text) == ["Office hours on Tuesday afternoon"])
  }

  @Test func `tens of thousands of added lines are told, and the changed one among them`() {
    let approved = lines((1...300).map { "Weld joint number \($0) in each position." })
    var texts = approved.map(\.text)
    texts[150] = "Weld joint number 151 in any position."
    texts.insert(contentsOf: Array(repeating: "Nobody approved this.", count: 90_000), at: 100)
    texts.insert(contentsOf: (1...90_000).map { "Nobody approved this, \($0)." }, at: 20)
    let comparison = LineComparison(approved: approved, found: lines(texts))
    #expect(comparison.added.count == 180_000)
    #expect(comparison.changed.map(\.approved.text) == ["Weld joint number 151 in each position."])
    #expect(comparison.missing.isEmpty)
  }

  @Test func `a longer code is not the approved one`() {
    var program = Program()
    var objective = Objective(id: "o")
    objective.alignments = ["RI.3.3", "RI.3.4"].map { Alignment(ItemReference($0)) }
    program.objectives = [objective]
    let search = ApprovedTextSearch(
      of: program, in: lines(["It meets RI.3.35, RI.3.3.a, RI.3.4."]))
    #expect(search.missing.map(\.text) == ["RI.3.3"])
  }
}
