import Curriculum
import Testing

@testable import Importing

struct UnitNameTests {
  @Test(
    arguments: [
      ("Unit 1: Source Documents (36 hours)", "Unit 1", "Source Documents", 36),
      (
        "1.0  Competency: Works safely\nTime Allotted for Competency: 8 hrs.", "1.0",
        "Works safely", 8
      ),
      ("Week 3", "Week 3", "", nil),
      ("Tools and the truck", nil, "Tools and the truck", nil),
      ("Unit 2 - Safety", "Unit 2", "Safety", nil), ("Week 1 – Safety", "Week 1", "Safety", nil),
      ("Weeks 1–2: Tools", "Weeks 1–2", "Tools", nil),
    ] as [(String, String?, String, Int?)])
  func `a number, a title and hours are told apart`(
    name: String, label: String?, title: String, hours: Int?
  ) {
    let parts = UnitName(name)
    #expect(parts.label == label)
    #expect(parts.title == title)
    #expect(parts.hours == hours.map { Amount($0) })
  }

  @Test func `days below the name of a week are its dates`() {
    let parts = UnitName("Week 1\nFeb 8–11, 2027")
    #expect(parts.label == "Week 1")
    #expect(parts.dates?.ends?.description == "2027-02-11")
  }
}
