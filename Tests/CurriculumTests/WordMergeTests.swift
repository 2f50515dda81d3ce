import Curriculum
import Testing

/// Two people change one sentence.
@Suite struct WordMergeTests {
  @Test(arguments: [
    (
      "Measure and record vital signs.", "Measure, report and record vital signs.",
      "Measure and record vital signs within limits.",
      "Measure, report and record vital signs within limits."
    ),
    ("Read a chart.", "Read a chart.", "Read a care plan.", "Read a care plan."),
    ("Read a chart.", "Read a long chart.", "Read a long chart.", "Read a long chart."),
    (
      "Read a chart\naloud, then sign it.", "Read the chart\naloud, then sign it.",
      "Read a chart\naloud, then sign\nand date it.",
      "Read the chart\naloud, then sign\nand date it."
    ),
    ("  a b c d", "  x b c d", "  a b c d e", "  x b c d e"),
    ("one two three four", "two three four", "one two three", "two three"),
  ])
  func `changes of different words are put together`(
    base: String, mine: String, theirs: String, merged: String
  ) {
    #expect(WordMerge.merged(base: base, mine: mine, theirs: theirs) == merged)
    #expect(WordMerge.merged(base: base, mine: theirs, theirs: mine) == merged)
  }

  @Test(arguments: [
    ("Read a chart.", "Read the chart.", "Read one chart."),
    ("Read a chart.", "Read the chart.", "Read a care plan."),
    ("Read a chart.", "", "Read a care plan."),
    ("", "Read a chart.", "Read a care plan."),
    ("Read a chart.", "Please read a chart.", "Now read a chart."),
  ])
  func `changes of the same words or of words side by side are for a person`(
    base: String, mine: String, theirs: String
  ) {
    #expect(WordMerge.merged(base: base, mine: mine, theirs: theirs) == nil)
  }

  @Test func `no word that either of them wrote is lost`() throws {
    let words = (0..<40).map { "w\($0)" }
    for mine in stride(from: 0, to: 40, by: 3) {
      for theirs in stride(from: 1, to: 40, by: 4) {
        var (first, second) = (words, words)
        first[mine] = "MINE"
        second.insert("THEIRS", at: theirs)
        let merged = WordMerge.merged(
          base: words.joined(separator: " "), mine: first.joined(separator: " "),
          theirs: second.joined(separator: " "))
        guard let merged else {
          #expect(theirs == mine || theirs == mine + 1, "\(mine) and \(theirs)")
          continue
        }
        #expect(merged.contains("MINE") && merged.contains("THEIRS"))
        #expect(merged.split(separator: " ").count == 41)
      }
    }
  }
}
