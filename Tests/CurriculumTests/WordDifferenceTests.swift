import Curriculum
import Testing

/// What has changed from one text to another, word by word.
@Suite struct WordDifferenceTests {
  @Test(arguments: [
    (
      "Measure vital signs.", "Measure and record vital signs.",
      "Measure [+and record+] vital signs."
    ),
    ("Measure vital signs.", "Take vital signs.", "[-Measure-] [+Take+] vital signs."),
    ("Read a gauge", "Read a gauge aloud", "Read a gauge [+aloud+]"),
    ("Read a gauge aloud", "Read a gauge", "Read a gauge [-aloud-]"),
    ("", "Read a gauge", "[+Read a gauge+]"),
    ("Read a  gauge\n", "Read a gauge", "Read a gauge"),
    (
      "Read the chart of the machine before you set the flow of the gas and the wire",
      "Read the chart of the machine before you set the flow of the gas and the amperage",
      "… the gas and the [-wire-] [+amperage+]"
    ),
  ])
  func `the words that went and came are marked`(old: String, new: String, marked: String) {
    let difference = WordDifference(from: old, to: new)
    #expect(difference.marked == marked)
    #expect(difference.isEmpty == (marked == new && !marked.contains("[")))
  }

  @Test func `the kept and the removed words are the old text, the kept and the added the new`() {
    let old = "Set amperage, wire speed and gas flow for a joint from the chart"
    let new = "From the chart set wire speed, amperage and gas flow for any joint"
    let runs = WordDifference(from: old, to: new).runs
    #expect(runs.filter { $0.fate != .added }.map(\.text).joined(separator: " ") == old)
    #expect(runs.filter { $0.fate != .removed }.map(\.text).joined(separator: " ") == new)
  }

  @Test func `a text of very many words is replaced as a whole`() {
    let old = Array(repeating: "word", count: 3_000).joined(separator: " ")
    let runs = WordDifference(from: old, to: "short").runs
    #expect(runs.map(\.fate) == [.removed, .added])
    #expect(WordDifference(from: old, to: old).isEmpty)
  }
}
