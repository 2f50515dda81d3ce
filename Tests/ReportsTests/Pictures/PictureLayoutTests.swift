import Curriculum
import Frameworks
import Reports
import TestSupport
import Testing

/// Nothing leaves the frame of a picture, no two texts lie on each other, and each can be read.
@Suite struct PictureLayoutTests {
  private static let texts = [
    "</title><script>alert(1)</script>", "a\u{0}b\u{8}c\u{85}", "שלום \u{202E}abc\u{202C} عربى",
    "👩🏽‍🏭 𝒳 é e\u{301}\u{301}\u{301}\u{301}\u{301}", String(repeating: "W", count: 400),
    String(repeating: "漢字", count: 300), String(repeating: "word ", count: 300), "",
  ]

  @Test func `the pictures of a sample stand in their frames`() {
    expectLaws(SamplePictures.all(of: SampleProgram.nursing, SampleFrameworks.library))
  }

  @Test func `the pictures of an empty program say so`() {
    let pictures = SamplePictures.all(of: Program(), SampleFrameworks.library)
    expectLaws(pictures)
    #expect(pictures[0].description == "This program has no objectives yet.")
    #expect(pictures[1].description.contains("no start and end are stated"))
  }

  @Test(arguments: [(31, 8), (400, 61), (2_000, 500)])
  func `the pictures of a large program stay of one size`(objectives: Int, items: Int) {
    let (program, library) = SamplePictures.large(objectives: objectives, items: items)
    let pictures = SamplePictures.all(of: program, library)
    expectLaws(pictures)
    for picture in pictures {
      #expect(picture.height < 6_500, "\(picture.title)")
      #expect(picture.texts.count < 3_000, "\(picture.title)")
      #expect(picture.description.utf8.count < 60_000, "\(picture.title)")
    }
  }

  @Test(arguments: texts)
  func `whatever the texts are, they stay in their places`(text: String) {
    var program = SampleProgram.nursing
    program.title = text
    for index in program.objectives.indices {
      program.objectives[index].label = text
      program.objectives[index].statement = text
      program.objectives[index].alignments = [Alignment(ItemReference(code: text + "\(index)"))]
    }
    for index in program.units.indices {
      program.units[index].title = text
      program.units[index].label = index == 0 ? text : nil
    }
    var cohort = Cohort(id: "c1")
    cohort.name = text
    cohort.site = text
    cohort.dates.adultEducation = Dates(wording: text)
    program.cohorts = [cohort]
    program.components.workforcePreparation?.dates = Dates(wording: text)
    expectLaws(SamplePictures.all(of: program, SampleFrameworks.library))
  }

  @Test func `dates at both ends of the calendar have room`() {
    var program = SampleProgram.nursing
    program.dates = Dates(
      starts: CalendarDay("0001-01-01"), ends: CalendarDay("9999-12-31"))
    program.components.adultEducation?.dates = Dates(starts: CalendarDay("2026-09-08"))
    program.components.workforceTraining?.dates = Dates(ends: CalendarDay("9999-12-30"))
    expectLaws([Timeline(of: program).picture()])
  }

  private func expectLaws(_ pictures: [Picture]) {
    for picture in pictures {
      let frame = PictureFrame(-0.01, -0.01, picture.width + 0.02, picture.height + 0.02)
      for box in picture.shapes.flatMap(PictureBoxes.of) {
        #expect(
          box.x >= frame.x && box.y >= frame.y && box.x + box.width <= frame.x + frame.width
            && box.y + box.height <= frame.y + frame.height,
          "\(picture.title.prefix(40)): \(box) leaves \(frame)")
      }
      let texts = picture.texts.filter { !$0.text.isEmpty }.sorted { $0.box.y < $1.box.y }
      for (index, text) in texts.enumerated() {
        #expect(text.size >= 9)
        let box = text.box
        for other in texts[(index + 1)...] {
          guard other.box.y < box.y + box.height else { break }
          #expect(
            !box.overlaps(other.box),
            "\(picture.title.prefix(40)): “\(text.text)” lies on “\(other.text)”")
        }
      }
      #expect(!picture.title.isEmpty)
      #expect(!picture.description.isEmpty)
    }
  }
}
