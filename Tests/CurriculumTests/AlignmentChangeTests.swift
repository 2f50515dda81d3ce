import Curriculum
import Testing

struct AlignmentChangeTests {
  @Test func `every part that is listed with its alignments can be changed, in the same order`() {
    let program = Self.everything
    var changed = program
    var visited: [PartID] = []
    changed.changeAlignments { part, alignments in
      visited.append(part)
      alignments = alignments.map { Alignment(ItemReference("new \($0.item.code)")) }
    }
    #expect(visited == program.alignedParts.map(\.id))
    #expect(visited.count == 16)
    #expect(
      changed.alignedParts.flatMap(\.alignments).allSatisfy { $0.item.framework == "new" })
  }

  /// A program in which everything that may be aligned is there once and is aligned.
  private static var everything: Program {
    let alignment = [Alignment(ItemReference("old A.1"))]
    var program = Program()
    var component = Component()
    component.alignments = alignment
    component.materials = [with(Material(id: "cm")) { $0.alignments = alignment }]
    program.components[.workforceTraining] = component
    program.materials = [with(Material(id: "m")) { $0.alignments = alignment }]
    program.units = [with(Unit(id: "u")) { $0.alignments = alignment }]
    var objective = Objective(id: "o")
    objective.alignments = alignment
    objective.outcomes[.adultEducation] = [with(Outcome(id: "ae")) { $0.alignments = alignment }]
    objective.outcomes[.workforceTraining] = [
      with(Outcome(id: "wt")) { $0.alignments = alignment }
    ]
    objective.activities = [with(Activity(id: "oa")) { $0.alignments = alignment }]
    objective.materials = [with(Material(id: "om")) { $0.alignments = alignment }]
    objective.assessments = [with(Assessment(id: "os")) { $0.alignments = alignment }]
    program.objectives = [objective]
    program.assessments = [with(Assessment(id: "a")) { $0.alignments = alignment }]
    program.pathway.alignments = alignment
    program.pathway.credentials = [with(Credential(id: "c")) { $0.alignments = alignment }]
    program.pathway.supportServices = [
      with(SupportService(id: "s")) { $0.alignments = alignment }
    ]
    var partner = Partner(id: "p")
    partner.alignments = alignment
    partner.contributions = [with(Contribution(id: "pc")) { $0.alignments = alignment }]
    program.partners = [partner]
    return program
  }

  private static func with<Value>(_ value: Value, _ change: (inout Value) -> Void) -> Value {
    var value = value
    change(&value)
    return value
  }
}
