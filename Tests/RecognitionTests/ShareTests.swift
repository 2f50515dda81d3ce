import Testing

struct ShareTests {
  @Test(arguments: [(1, 1, "1.000"), (97_999, 100_000, "0.979"), (1, 16, "0.062"), (0, 3, "0.000")])
  func `a share is shown rounded down`(part: Int, whole: Int, text: String) {
    #expect(Share(part: part, whole: whole).description == text)
  }

  @Test func `a share of nothing is shown as a dash and reaches every aim`() {
    #expect(Share(part: 0, whole: 0).description == "–")
    #expect(Share(part: 0, whole: 0).reaches(980))
  }

  @Test func `an aim is reached exactly or not at all`() {
    #expect(Share(part: 98, whole: 100).reaches(980))
    #expect(!Share(part: 97_999, whole: 100_000).reaches(980))
  }
}
