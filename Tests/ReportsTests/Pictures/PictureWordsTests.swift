import Curriculum
import Reports
import TestSupport
import Testing

/// What the pictures say in words is what they show.
@Suite struct PictureWordsTests {
  @Test func `each picture says its figures`() {
    let pictures = SamplePictures.all(of: SampleProgram.nursing, SampleFrameworks.library)
    let words = pictures.map { "\($0.title)\n\($0.description)\n" }
    Golden("picture-words.txt").matches(words.joined(separator: "\n"))
  }

  @Test func `the braid follows the weeks, and says where none is stated`() {
    let braid = Braid(of: SampleProgram.nursing).picture()
    let titles = braid.texts.map(\.text)
    #expect(titles.contains("Weeks 1 to 4"))
    #expect(titles.contains("workforce training alone"))
    var program = SampleProgram.nursing
    program.units = []
    let unordered = Braid(of: program).picture()
    #expect(unordered.description.contains("in the order of the document"))
  }

  @Test(
    "The timeline says whether all three run together",
    arguments: [
      ("2026-09-01", "All three strands run together from September 10, 2026 to December 1, 2026"),
      ("2026-11-26", "(6 days)"),
      ("2027-01-04", "At no time do all three strands run together."),
      ("", "no start and end are stated for workforce preparation"),
    ])
  func together(starts: String, words: String) {
    var program = SampleProgram.nursing
    program.components.workforcePreparation?.dates = Dates(
      starts: CalendarDay(starts), ends: CalendarDay("2027-05-01"))
    #expect(Timeline(of: program).picture().description.contains(words))
  }

  @Test func `a timeline without any date counts weeks`() {
    var program = Program()
    program.units = [Unit(id: "u1"), Unit(id: "u2")]
    program.units[0].label = "Weeks 1-4"
    program.units[1].label = "Week 5"
    let picture = Timeline(of: program).picture()
    #expect(picture.texts.contains { $0.text == "Week 1" })
    #expect(picture.description.contains("weeks 1 to 4"))
    #expect(!picture.description.contains("January"))
  }
}
