import Curriculum
import Testing

@testable import Importing

struct StrandHoursTests {
  private static func naming(_ words: String) -> StrandNaming {
    switch words.lowercased().filter({ $0.isLetter }) {
    case "abe", "basicskills", "adulted", "esl": .strand(.adultEducation)
    case "wp": .strand(.workforcePreparation)
    case "training": .strand(.workforceTraining)
    case "": .nothing
    case "all": .whole
    default: .trade
    }
  }

  @Test(
    arguments: [
      ("48 hours basic skills, 144 hours training", 48, 144, nil),
      ("60 Adult Ed / 110 kitchen", 60, 110, nil),
      ("168 – ABE 56, welding 112", 56, 112, 168),
      ("ABE: 40; training: 1,100; all: 1,140", 40, 1100, 1140),
      ("64 ABE + 128 automotive", 64, 128, nil),
    ] as [(String, Int, Int, Int?)])
  func `hours stand before or behind their strand`(
    line: String, adult: Int, training: Int, whole: Int?
  ) {
    let found = StrandHours([line], bareNumberIs: .total, naming: Self.naming)
    let totals = Dictionary(found.strands.map { ($0.strand, $0.hours.total) }) { one, _ in one }
    #expect(totals[.adultEducation] == Amount(adult))
    #expect(totals[.workforceTraining] == Amount(training))
    #expect(found.whole.total == whole.map { Amount($0) })
  }

  @Test func `what ends a line is said of every strand in it`() {
    let found = StrandHours(
      ["ESL 6 hours a week, WP 1 hour a week, training 9 hours a week, for 18 weeks"],
      bareNumberIs: nil, naming: Self.naming)
    #expect(found.strands.map(\.hours.weeks) == [Amount(18), Amount(18), Amount(18)])
  }
}
