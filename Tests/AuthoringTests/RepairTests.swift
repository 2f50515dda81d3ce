import Authoring
import Checking
import Curriculum
import TestSupport
import Testing

/// Each repair changes its own field and nothing else, and leaves nothing to repair.
struct RepairTests {
  /// An objective whose one outcome cites these items.
  private func program(citing items: [String], title: String = "Welding") -> Program {
    var outcome = Outcome(id: "o1-adult-1")
    outcome.text = "Follow a procedure of several steps."
    outcome.alignments = items.map { Alignment(ItemReference($0)) }
    var objective = Objective(id: "o1")
    objective.outcomes.adultEducation = [outcome]
    var program = Program()
    program.title = title
    program.objectives = [objective]
    return program
  }

  private func repairs(of program: Program) -> [Repair] {
    Checker().check(
      program,
      RuleContext(
        for: program, library: SampleFrameworks.library,
        profile: Profile(id: "example", title: "Example"))
    ).repairs
  }

  @Test(arguments: [
    (["ccrs w/whst.6- 8.4"], ["ccrs W/WHST.6-8.4"]),
    (["RI.4.3"], ["ccrs RI.4.3"]),
    (["ccrs RI.4.3", "ri.4.3"], ["ccrs RI.4.3"]),
    (["ccrs mp 6", "ccrs MP.6", "CNA 3.1"], ["ccrs MP.6", "CNA 3.1"]),
  ])
  func `codes are written as their list writes them, and once`(before: [String], after: [String]) {
    let given = program(citing: before)
    let repaired = given.repairing(repairs(of: given)).program
    #expect(repaired == program(citing: after))
    #expect(repairs(of: repaired) == [])
  }

  @Test(arguments: [
    ("Welding  and math ", "Welding and math"),
    ("  Welding", "Welding"),
  ])
  func `stray blanks go, and every word stays`(before: String, after: String) {
    let given = program(citing: [], title: before)
    let repaired = given.repairing(repairs(of: given))
    #expect(repaired.program == program(citing: [], title: after))
    #expect(
      repaired.fields.map(\.lines) == [
        "the title of the program\n  - “\(before)”\n  + “\(after)”\n"
      ])
    #expect(repairs(of: repaired.program) == [])
  }

  @Test func `two links that differ in strength are left to the person`() {
    var given = program(citing: ["ccrs MP.6", "ccrs MP.6"])
    given.objectives[0].outcomes.adultEducation[0].alignments[1].strength = .partial
    #expect(repairs(of: given) == [])
  }

  @Test func `nothing is repaired where the program has set the rule aside`() {
    var given = program(citing: ["RI.4.3"])
    var setting = RuleSetting(id: "setting-1")
    setting.rule = "CON-418"
    setting.weight = .off
    setting.reason = "One list is in use here."
    given.ruleSettings = [setting]
    #expect(repairs(of: given) == [])
  }
}
