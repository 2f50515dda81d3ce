import Curriculum
import ProgramFile
import Testing

/// What two states of a program tell otherwise.
@Suite struct ProgramDifferenceTests {
  /// The changes, a line each.
  private func changes(_ old: String, _ new: String) throws -> [String] {
    let programs = try [old, new].map { try ProgramDocument.read(yaml: "plait: 1\n" + $0).program }
    return ProgramDifference(from: programs[0], to: programs[1]).facts.map {
      "\($0.place.joined(separator: ", ")): \($0.words)"
    }
  }

  @Test func `each fact is named from the outside in`() throws {
    let old = """
      title: Nursing Assistant
      hours:
        total: 96
      objectives:
        - id: o1
          label: SSLO 1
          statement: Measure vital signs.
        - id: o2
          label: SSLO 2
          statement: Move a resident safely.
      """
    let new = """
      title: Nursing Assistant with English
      hours:
        total: 90
      objectives:
        - id: o2
          label: SSLO 2
          statement: Move a resident safely.
        - id: o1
          label: SSLO 1
          statement: Measure and record vital signs.
        - id: o3
          statement: Chart care.
      """
    #expect(
      try changes(old, new) == [
        "title: Nursing Assistant [+with English+]",
        "hours, total: [-96-] [+90+]",
        "objectives, SSLO 1, statement: Measure [+and record+] vital signs.",
        "objectives, Chart care.: added: statement Chart care.",
        "objectives, order: now in the order SSLO 2; SSLO 1",
      ])
  }

  @Test func `a part that is gone is told with what it said`() throws {
    let old = """
      partners:
        - id: p1
          name: Riverbend Care
          kind: employer
      """
    #expect(try changes(old, "") == ["partners: removed: name Riverbend Care, kind employer"])
  }

  @Test func `a program differs from itself in nothing`() throws {
    #expect(try changes("title: Welding", "title: Welding").isEmpty)
  }
}
