import Testing

struct ComparableTextTests {
  @Test(arguments: [
    ("Read  the\u{A0}order\nof draw.", "read the order of draw"),
    ("“Stop” – it’s hot:", "\"stop\" - it's hot"),
    ("☒ On-the-job", "on\u{2011}the\u{2011}job"), ("[X] Yes", "Yes"), ("✓ Done ;", "Done"),
    (" \u{FEFF}Hours . ", "hours"), ("co\u{AD}operate", "cooperate"), ("Caf\u{E9}", "Cafe\u{301}"),
  ])
  func `how a text was typed does not matter`(typed: String, other: String) {
    #expect(ComparableText(typed) == ComparableText(other))
  }

  @Test(arguments: [
    ("Read the order", "Read an order"), ("RI.4.3", "RI.43"), ("7.5", "75"), ("(a)", "a"),
    ("☐ Yes", "Yes"), ("Who?", "Who"), ("x-ray", "x ray"),
  ])
  func `what a text says does matter`(text: String, other: String) {
    #expect(ComparableText(text) != ComparableText(other))
  }

  @Test(arguments: ["", "  ", ".", "☒", "[x] ;"])
  func `a text of marks alone says nothing`(text: String) {
    #expect(ComparableText(text).form == "")
  }
}
