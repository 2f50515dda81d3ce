import Curriculum
import Reports
import TestSupport
import Testing

/// What has become of items and objectives between two states of a program.
@Suite struct CoverageChangeTests {
  /// The sample, changed in every way that is told.
  private static let changed: Program = {
    var program = SampleProgram.nursing
    // Weaker: in part where it was in full. Stronger: in full where it was in part.
    program.objectives[0].outcomes.adultEducation[1].alignments[0].strength = .partial
    program.objectives[0].alignments[0].strength = .full
    // Lost with its objective, and one that has lost a strand.
    program.objectives.remove(at: 2)
    program.objectives[1].outcomes.workforcePreparation = []
    // Integrated now, with an item that is new.
    var outcome = Outcome(id: "o4-a1")
    outcome.text = "Estimate weight and distance"
    outcome.alignments = [Alignment(ItemReference("ccrs 6.RP.3"))]
    program.objectives[2].outcomes.adultEducation = [outcome]
    var added = Objective(id: "o6")
    added.statement = "Answer a call light."
    program.objectives.append(added)
    return program
  }()

  private func change(_ old: Program, _ new: Program, _ ids: [String]? = nil) -> CoverageChange {
    CoverageChange(from: old, to: new, against: SampleFrameworks.library, frameworks: ids)
  }

  @Test func `each kind of change is told`() {
    let change = change(SampleProgram.nursing, Self.changed)
    func names(_ kind: ItemChange.Kind) -> [String] {
      change.frameworks.flatMap { $0.items(kind).map(\.name) }
    }
    #expect(names(.gained) == ["6.RP.3"])
    #expect(
      names(.lost) == [
        "W.5.4", "W/WHST.6-8.4", "Interpersonal Skills", "Systems Thinking", "CNA 3.4",
      ])
    #expect(names(.stronger) == ["SL.5.4"])
    #expect(names(.weaker) == ["MP.6"])
    #expect(change.objectives(.added).map(\.id) == ["o6"])
    #expect(change.objectives(.removed).map(\.id) == ["o3"])
    #expect(change.objectives(.integrated).map(\.id) == ["o4"])
    #expect(change.objectives(.parted).map(\.id) == ["o2"])
    #expect(change.integrated.before.part == 3)
    #expect(change.integrated.after.part == 2)
  }

  @Test func `the report says it`() {
    Golden("coverage-change-of-two.txt").matches(
      change(SampleProgram.nursing, Self.changed).report().dump)
  }

  @Test func `the way back turns each change around`() {
    let there = change(SampleProgram.nursing, Self.changed)
    let back = change(Self.changed, SampleProgram.nursing)
    func names(_ change: CoverageChange, _ kind: ItemChange.Kind) -> Set<String> {
      Set(change.frameworks.flatMap { $0.items(kind).map(\.name) })
    }
    #expect(names(there, .gained) == names(back, .lost))
    #expect(names(there, .lost) == names(back, .gained))
    #expect(names(there, .stronger) == names(back, .weaker))
    #expect(there.integrated.before == back.integrated.after)
  }

  @Test func `a list that one state does not cite is measured alike in both`() {
    let change = change(Program(), SampleProgram.nursing)
    for framework in change.frameworks {
      #expect(framework.before.part == 0)
      #expect(framework.before.whole == framework.after.whole)
    }
  }

  @Test func `only the frameworks that are asked for are shown`() {
    let change = change(SampleProgram.nursing, Self.changed, ["esf"])
    #expect(change.frameworks.compactMap(\.framework) == ["esf"])
  }
}
