import Curriculum
import Importing
import Testing

struct DateReaderTests {
  @Test(
    arguments: [
      ("September 8 – December 12, 2026", "2026-09-08", "2026-12-12"),
      ("Sept. 8-19, 2026", "2026-09-08", "2026-09-19"),
      ("9/8/2026 to 12/12/2026", "2026-09-08", "2026-12-12"),
      ("9/8/26-12/12/26", "2026-09-08", "2026-12-12"),
      ("2027-01-11 through 2027-04-30", "2027-01-11", "2027-04-30"),
      ("January 11, 2027 to April 30, 2027 (16 weeks)", "2027-01-11", "2027-04-30"),
      ("8 September 2026", "2026-09-08", nil),
      ("8 Sept 2026 to 17 Dec 2026", "2026-09-08", "2026-12-17"),
      ("1 September 2026 to 30 November 2026", "2026-09-01", "2026-11-30"),
      ("Aug 25, 2026 – Dec 11", "2026-08-25", "2026-12-11"),
      ("Nov 30, 2026 – Jan 15", "2026-11-30", "2027-01-15"),
      ("January 11, Room 112, to April 30, 2027", "2027-01-11", "2027-04-30"),
      ("November 30, 2026 to January 15, 2027", "2026-11-30", "2027-01-15"),
    ] as [(String, String, String?)])
  func `days are read as people write them, and the wording stays`(
    text: String, starts: String, ends: String?
  ) {
    let dates = DateReader.dates(in: text)
    #expect(dates.starts?.description == starts)
    #expect(dates.ends?.description == ends)
    #expect(dates.wording == text)
  }

  @Test func `a day that does not exist leaves its place empty`() {
    let dates = DateReader.dates(in: "02/30/2027 to 05/01/2027")
    #expect(dates.starts == nil)
    #expect(dates.ends == CalendarDay("2027-05-01"))
  }

  @Test(arguments: ["fall term", "Room 12", "February 30, 2027"])
  func `no day is invented`(text: String) {
    #expect(DateReader.dates(in: text).starts == nil)
  }
}
