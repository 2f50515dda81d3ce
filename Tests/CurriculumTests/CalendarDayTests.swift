import Curriculum
import Testing

struct CalendarDayTests {
  @Test(arguments: ["2026-09-08", "2024-02-29", "0001-01-01", "9999-12-31"])
  func `a day reads and prints in the form of ISO 8601`(text: String) throws {
    #expect(try #require(CalendarDay(text)).description == text)
  }

  @Test(arguments: ["2026-02-29", "2026-13-01", "2026-00-10", "2026-9-8", "26-09-08", "0000-01-01"])
  func `a day that does not exist or is written otherwise is refused`(text: String) {
    #expect(CalendarDay(text) == nil)
  }

  @Test func `days count on over the ends of months and leap years`() throws {
    let last = try #require(CalendarDay("2024-02-29"))
    let next = try #require(CalendarDay("2024-03-01"))
    #expect(next.ordinal - last.ordinal == 1)
    let newYear = try #require(CalendarDay("2025-01-01"))
    #expect(newYear.ordinal - (try #require(CalendarDay("2024-01-01"))).ordinal == 366)
  }

  @Test func `dates are in order only when the last day is not before the first`() throws {
    let first = try #require(CalendarDay("2027-01-11"))
    let last = try #require(CalendarDay("2027-04-30"))
    #expect(Dates(starts: first, ends: last).days == first...last)
    #expect(Dates(starts: last, ends: first).days == nil)
  }
}
