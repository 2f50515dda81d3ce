import Accessibility
import Testing

@Suite struct ContrastTests {
  /// The ratios that the calculators of WebAIM and TPGi show.
  @Test(arguments: [
    ("000000", "FFFFFF", "21.0 to 1"), ("777777", "FFFFFF", "4.4 to 1"),
    ("767676", "FFFFFF", "4.5 to 1"), ("FF0000", "FFFFFF", "3.9 to 1"),
    ("FFFF00", "FFFFFF", "1.0 to 1"), ("1F4E79", "E3ECF5", "7.2 to 1"),
  ])
  func `the ratio of two colors`(text: String, ground: String, words: String) throws {
    #expect(try #require(Contrast(of: text, on: ground)).words == words)
  }

  @Test func `large text needs less`() throws {
    let red = try #require(Contrast(of: "#FF0000", on: "#FFFFFF"))
    #expect(!red.isEnough(isLarge: false))
    #expect(red.isEnough(isLarge: true))
  }

  @Test func `a word is no color`() {
    #expect(Contrast(of: "auto", on: "FFFFFF") == nil)
  }
}
