import Curriculum
import Testing

struct ObjectiveAlignmentTests {
  private func partners(_ expected: [Objective], _ found: [Objective]) -> [Int?] {
    ObjectiveAlignment(expected: expected, found: found).partners
  }

  private let objectives = HandmadeProgram.make().objectives

  @Test func `the same objectives are paired one by one`() {
    #expect(partners(objectives, objectives) == [0, 1, 2])
  }

  @Test func `an objective that is missing or invented does not shift those behind it`() {
    #expect(partners(objectives, [objectives[0], objectives[2]]) == [0, 2])
    #expect(partners([objectives[0], objectives[2]], objectives) == [0, nil, 1])
    #expect(partners([], objectives) == [nil, nil, nil])
    #expect(partners(objectives, []) == [])
  }

  @Test func `a wrong label or a lost statement leaves an objective what it is`() {
    var found = objectives
    for index in found.indices { found[index].label = "LO \(index)" }
    #expect(partners(objectives, found) == [0, 1, 2])
    for index in found.indices { found[index].statement = nil }
    #expect(partners(objectives, found) == [0, 1, 2])
  }

  @Test func `the same statement makes the same objective when all else is lost`() {
    var found = objectives
    for index in found.indices {
      found[index].label = nil
      found[index].outcomes = ByStrand(all: [])
    }
    #expect(partners(objectives, found) == [0, 1, 2])
  }

  @Test func `objectives without a word are known by their labels`() {
    let bare = objectives.map { objective in
      var bare = Objective(id: objective.id)
      bare.label = objective.label
      return bare
    }
    #expect(partners(bare, bare) == [0, 1, 2])
    #expect(partners(bare, [bare[2]]) == [2])
  }

  @Test func `a label alone makes no pair of two objectives with other words`() {
    var found = objectives
    for index in found.indices {
      found[index].statement = "Weld a butt joint overhead"
      found[index].outcomes = ByStrand(all: [])
    }
    #expect(partners(objectives, found) == [nil, nil, nil])
  }

  @Test func `two objectives read as one have one partner`() {
    var found = objectives
    for strand in Strand.allCases { found[0].outcomes[strand] += found[1].outcomes[strand] }
    found.remove(at: 1)
    #expect(partners(objectives, found) == [0, 2])
  }

  @Test func `pairs keep the order of the document`() {
    #expect(partners(objectives, [objectives[1], objectives[2], objectives[0]]) == [1, 2, nil])
  }
}
