import Curriculum
import Importing
import Testing

/// Codes that stand in footnotes belong to the outcome that has their mark.
struct FootnoteTests {
  @Test func `the codes of a footnote go to the outcome before its mark alone`() throws {
    var builder = OutlineBuilder()
    builder.paragraph("Single set of learning objectives", heading: 1)
    let text = "1. Count stock [AEL: read a chart] [WT: order supplies] [WP: ask for help]"
    builder.paragraph(text)
    var outline = builder.outline
    let note = outline.add(Passage("RI.4.7", place: "footnote 1, paragraph 1"))
    outline.footnotes[1] = [note]
    outline.beside = [note]
    let mark = try #require(text.firstRange(of: "supplies")).upperBound
    outline.passages[1].footnotes = [FootnoteMark(1, at: mark)]
    let read = ClaimedWords(of: outline, library: BundledFrameworks.library)
    let objective = try #require(read.imported.program.objectives.first)
    #expect(objective.outcomes[.workforceTraining].map(\.alignments.count) == [1])
    #expect(objective.outcomes[.adultEducation].flatMap(\.alignments) == [])
    #expect(read.imported.unplaced == [])
  }
}
