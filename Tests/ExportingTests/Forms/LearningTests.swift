import Curriculum
import TestSupport
import Testing
import WordFormat

@testable import Exporting

@Suite struct LearningTests {
  private func learned(_ body: String) throws -> (form: LearnedForm, text: [String]) {
    let template = try WordTemplate(reading: WordBuilder(body).bytes())
    let program = SampleProgram.nursing
    let sources = FormSources(of: program, settings: ExportSettings()) {
      SampleFrameworks.library
    }
    let learner = FormLearner(Profile(id: "own", title: "Our agency"), program, sources)
    let form = learner.learn(template.paragraphs)
    let bytes = try template.replacing(
      form.replacements, removing: form.rowRemovals, paragraphs: form.removals)
    return (form, try WordTemplate(reading: bytes).paragraphs.map(\.text))
  }

  private func paragraph(_ text: String) -> String {
    "<w:p><w:r><w:t xml:space=\"preserve\">\(text)</w:t></w:r></w:p>"
  }

  private func row(_ cells: [String]) -> String {
    "<w:tr>\(cells.map { "<w:tc>\(paragraph($0))</w:tc>" }.joined())</w:tr>"
  }

  @Test(arguments: [
    (
      "Syllabus of Nursing Assistant with English and Math, 2027",
      "Syllabus of {Program title}, 2027"
    ),
    ("SOC 31-1131", "SOC {SOC code}"),
    ("CIP code: 51.3902, level 1", "CIP code: {CIP code}, level 1"),
    // A word of a sentence, and what another name is asked for.
    ("Phlebotomy is taught in Riverton too.", "Phlebotomy is taught in Riverton too."),
    ("Reviewer: Ana Rivera", "Reviewer: Ana Rivera"),
    // Part of a longer word is never touched.
    ("Form 31-11310", "Form 31-11310"), ("Form X31-1131", "Form X31-1131"),
    ("Nothing of the program", "Nothing of the program"),
  ])
  func `a whole value becomes a mark`(text: String, expected: String) throws {
    #expect(try learned(paragraph(text)).text == [expected])
  }

  @Test func `what could be two names is listed and left`() throws {
    let found = try learned(paragraph("The work is shared: Ana Rivera"))
    #expect(found.text == ["The work is shared: Ana Rivera"])
    let words = found.form.left.map(\.words)
    #expect(words.count == 1, "\(words)")
  }

  @Test func `rows that repeat for each instructor become one`() throws {
    let found = try learned(
      "<w:tbl>\(row(["Name", "Role"]))"
        + row(["Ana Rivera", "adult education instructor"])
        + row(["James Okafor, RN", "training instructor"])
        + "\(row(["Total", "2"]))</w:tbl>")
    #expect(
      found.text == [
        "Name", "Role", "{each instructor}{Name}", "{Role}{end}", "Total", "2",
      ])
  }

  @Test func `a content control that is called by a name is filled already`() throws {
    func control(_ tag: String) -> String {
      "<w:sdt><w:sdtPr><w:tag w:val=\"\(tag)\"/></w:sdtPr><w:sdtContent>"
        + paragraph("31-1131.") + "</w:sdtContent></w:sdt>"
    }
    let body = paragraph("SOC code:") + control("SOC code") + control("Our own")
    #expect(try learned(body).text == ["SOC code:", "31-1131.", "31-1131."])
    let own = paragraph("SOC code:") + control("Our own")
    #expect(try learned(own).text == ["SOC code:", "{SOC code}."])
  }

  @Test func `rows in another order are left`() throws {
    let rows =
      row(["James Okafor, RN", "training instructor"])
      + row(["Ana Rivera", "adult education instructor"])
    let found = try learned("<w:tbl>\(rows)</w:tbl>")
    #expect(!found.text.contains { $0.contains("{each") })
  }
}
