import Curriculum
import Importing
import Testing

struct HoursReaderTests {
  @Test(
    arguments: [
      ("120 hours", "120", nil, nil), ("7.5", "7.5", nil, nil), ("8 h/wk", nil, "8", nil),
      ("6 hours a week for 16 weeks", nil, "6", "16"), ("96 hours total", "96", nil, nil),
      ("4 hours per week, 72 hours", "72", "4", nil), ("5 hrs weekly", nil, "5", nil),
      ("16 weeks × 2 hours per week", nil, "2", "16"), ("1,200 clock hours", "1200", nil, nil),
    ] as [(String, String?, String?, String?)])
  func `hours keep the unit in which people counted`(
    text: String, total: String?, perWeek: String?, weeks: String?
  ) throws {
    let reader = try #require(HoursReader(text, bareNumberIs: .total))
    #expect(reader.hours.total?.description == total)
    #expect(reader.hours.perWeek?.description == perWeek)
    #expect(reader.hours.weeks?.description == weeks)
    #expect(reader.understandsAll)
  }

  @Test func `words that are no hours are noticed`() throws {
    let reader = try #require(HoursReader("60 hours, evenings only", bareNumberIs: .total))
    #expect(reader.hours.total == Amount(60))
    #expect(!reader.understandsAll)
  }

  @Test func `in a sentence only numbers with a unit count`() throws {
    let text = "February 1 to June 4, 2027; 4 hours a week, 72 hours (instructor: Priya Raman)"
    let reader = try #require(HoursReader(text, bareNumberIs: nil))
    #expect(reader.hours == Hours(total: Amount(72), perWeek: Amount(4)))
  }

  @Test(arguments: ["", "by arrangement", "TBD", "4 hours a day", "Mon 4:30 to 6:30", "4 p.m."])
  func `no hours are read where none stand`(text: String) {
    #expect(HoursReader(text, bareNumberIs: .total) == nil)
  }
}
