import Checking
import Curriculum
import Testing

struct CheckerTests {
  private let program = Program()

  @Test func `an empty program misses nearly everything`() {
    let codes = Set(Checker().check(program, .example).map(\.code))
    #expect(codes == ["IET-101", "IET-104", "IET-106", "IET-107"])
  }

  @Test func `a profile may switch a rule off`() {
    var context = RuleContext.example
    context.profile.severities = ["IET-107": nil]
    #expect(!Checker().check(program, context).contains { $0.code == "IET-107" })
  }

  @Test func `a profile may make a rule graver`() {
    var context = RuleContext.example
    context.profile.severities = ["IET-107": .error]
    let finding = Checker().check(program, context).first { $0.code == "IET-107" }
    #expect(finding?.severity == .error)
  }

  @Test func `checking changes nothing, and says the same twice`() {
    let checker = Checker()
    #expect(checker.check(program, .example) == checker.check(program, .example))
  }
}
