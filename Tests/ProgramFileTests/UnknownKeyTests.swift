import Curriculum
import ProgramFile
import Testing

@Suite struct UnknownKeyTests {
  private let yaml = """
    plait: 1
    color: blue
    title: Nursing Assistant
    "yes": 12

    tags: !<!set>
      - a
      - "12"
      - []
      - {}

    components:
      adult education:
        room: B 12
        hours:
          total: 40
          breaks: 2

    objectives:
      - id: o1
        statement: Measure
        owner:
          name: Maria
          since: 2026-01-01
          nothing:
        alignments:
          - ccrs RI.4.3
          - item: esf CT
            page: 12
          - item:
              framework: ccrs
              code: RI.4.4
              grade: 4

    """

  @Test func `what nobody knows is kept and written back where it stood`() throws {
    let document = try ProgramDocument.read(yaml: yaml)
    #expect(document.findings.count == 8)
    #expect(document.findings.allSatisfy { $0.severity == .warning })
    #expect(document.yaml() == yaml)
    #expect(try ProgramDocument.read(yaml: document.yaml()).unknown == document.unknown)
  }

  @Test func `it stays with its part when parts move and fields come and go`() throws {
    var document = try ProgramDocument.read(yaml: yaml)
    var new = Objective(id: "o0")
    new.statement = "Before"
    document.program.objectives[0].statement = nil
    document.program.objectives.insert(new, at: 0)
    document.program.components.adultEducation?.hours = Hours()
    let again = try ProgramDocument.read(yaml: document.yaml())
    #expect(again.program == document.program)
    #expect(Set(again.unknown.map(\.field)) == Set(document.unknown.map(\.field)))
    #expect(Set(again.unknown.map(\.record)) == Set(document.unknown.map(\.record)))
  }

  @Test func `it goes with its part`() throws {
    var document = try ProgramDocument.read(yaml: yaml)
    document.program.objectives = []
    #expect(!document.yaml().contains("owner"))
    #expect(document.yaml().contains("color: blue"))
  }

  @Test func `it survives the JSON form`() throws {
    let document = try ProgramDocument.read(yaml: "plait: 1\na: 1\nb: true\nc: x\nd: \"1\"\ne:\n")
    let json =
      "{\n  \"plait\": 1,\n  \"a\": 1,\n  \"b\": true,\n  \"c\": \"x\",\n  \"d\": \"1\",\n  \"e\": null\n}\n"
    #expect(document.json() == json)
    #expect(try ProgramDocument.read(json: json).json() == json)
  }
}
