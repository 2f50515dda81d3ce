import Journal
import Testing

@Suite struct MomentTests {
  @Test(arguments: [
    (0, "1970-01-01T00:00:00Z"), (1_796_000_403, "2026-11-30T01:00:03Z"),
    (951_782_400, "2000-02-29T00:00:00Z"), (-1, "1969-12-31T23:59:59Z"),
    (253_402_300_799, "9999-12-31T23:59:59Z"),
  ])
  func `a second has one written form`(seconds: Int, text: String) throws {
    #expect(Moment(seconds: seconds).description == text)
    #expect(try #require(Moment(text)).seconds == seconds)
  }

  @Test(arguments: [
    "2026-11-30", "2026-11-30T00:20:03", "2026-11-30T24:00:00Z", "2026-02-30T00:00:00Z",
    "2026-11-30T0:20:03Z", "",
  ])
  func `another form is none`(text: String) {
    #expect(Moment(text) == nil)
  }
}
