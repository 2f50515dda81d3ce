import Curriculum
import Testing

struct ItemReferenceTests {
  @Test(arguments: [
    ("ccrs RI.4.3", "ccrs", "RI.4.3"), ("iet-rule 463.37(a)(1)", "iet-rule", "463.37(a)(1)"),
  ])
  func `a framework and a code stand side by side`(text: String, framework: String, code: String) {
    let reference = ItemReference(text)
    #expect(reference.framework == framework)
    #expect(reference.code == code)
    #expect(reference.description == text)
  }

  @Test(arguments: ["WLD2.1", "CNA 3.2", "W/WHST.6-8.5", "? math 3"])
  func `a code alone has no framework, even when it looks like one`(text: String) {
    let reference = ItemReference(text)
    #expect(reference.framework == nil)
    #expect(reference.description == text)
  }

  @Test func `runs of blanks in a code become one`() {
    #expect(ItemReference(code: " CNA \u{A0} 3.2 ").code == "CNA 3.2")
  }
}
