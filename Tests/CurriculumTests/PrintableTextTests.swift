import Curriculum
import Testing

struct PrintableTextTests {
  @Test(arguments: [
    ("Shop & field: 4 o'clock, ½ día", "Shop & field: 4 o'clock, ½ día"),
    ("one\ttab", "one\\ttab"),
    ("x\n::error file=a::pwned", "x\\n::error file=a::pwned"),
    ("x\r\ny\u{2028}z", "x\\n\\ny\\nz"),
    ("  ::error file=a::pwned", "  \\::error file=a::pwned"),
    ("see ##[add-mask]a", "see #\\#[add-mask]a"),
    ("\u{1B}[2Jgone\u{7}", "\\u{1B}[2Jgone\\u{07}"),
    ("\u{9B}31mred\u{7F}", "\\u{009B}31mred\\u{7F}"),
    ("a::b, item ## 3 [x]", "a::b, item ## 3 [x]"),
  ])
  func `a text of other people is words on one line and nothing else`(text: String, line: String) {
    #expect(text.printableLine == line)
  }

  @Test func `lines of ours stay lines, and none of them gives an order`() {
    #expect("a\n\n  ::set-output\n\u{1B}b\n".printable == "a\n\n  \\::set-output\n\\u{1B}b\n")
    // Swift takes the two marks of a Windows line break for one character.
    #expect("a\r\n::b".printable == "a\\n\n\\::b")
  }
}
