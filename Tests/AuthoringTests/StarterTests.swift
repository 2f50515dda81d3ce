import Authoring
import Checking
import Curriculum
import ProgramFile
import Testing

struct StarterTests {
  @Test func `the starter keeps every rule`() throws {
    let desk = try Desk()
    let document = try ProgramDocument.read(yaml: desk.starterProgram())
    let findings = desk.check(document.program).findings.filter { $0.severity > .note }
    #expect(findings.map { "\($0.code) \($0.place): \($0.message)" } == [])
  }
}
