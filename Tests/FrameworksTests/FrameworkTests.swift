import Curriculum
import Frameworks
import TestSupport
import Testing

struct FrameworkTests {
  private let framework: Framework = {
    var framework = LibraryFixture.framework(
      "esf", .skills, .workforcePreparation,
      [("ESF.AK", "Applied Knowledge"), ("ESF.CT", "Critical Thinking"), ("ESF.WS", "Workplace")])
    framework.items[1].parent = 0
    framework.items[1].depth = 1
    framework.items[1].level = ["B", "C"]
    framework.items[1].citation = "page 3"
    framework.items[1].isParaphrase = true
    return framework
  }()

  @Test func `a framework is drawn as a tree`() {
    Golden("esf.framework.txt").matches(framework.dump)
  }

  @Test func `the tree is walked in both directions`() {
    #expect(framework.children(of: nil) == [0, 2])
    #expect(framework.children(of: 0) == [1])
    #expect(framework.leaves == [1, 2])
    #expect(framework.ancestors(of: 1).map(\.code.description) == ["ESF.AK"])
  }
}
