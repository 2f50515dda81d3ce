import Curriculum
import ProgramFile
import Testing

@Suite struct RoundTripTests {
  @Test(arguments: 0..<8)
  func `every program comes back from its file as it was`(batch: Int) throws {
    for seed in 0..<20 {
      var generator = ProgramGenerator(seed: UInt64(batch * 1000 + seed))
      let program = generator.program()
      let document = ProgramDocument(program: program)
      let (yaml, json) = (document.yaml(), document.json())
      let fromYAML = try ProgramDocument.read(yaml: yaml)
      let fromJSON = try ProgramDocument.read(json: json)
      let same = fromYAML.program == program && fromJSON.program == program
      #expect(same, "seed \(batch * 1000 + seed)")
      #expect(fromYAML.unknown.isEmpty && fromJSON.unknown.isEmpty)
      #expect(firstDifference(fromYAML.yaml(), yaml) == nil)
      #expect(firstDifference(fromJSON.yaml(), yaml) == nil)
      #expect(firstDifference(fromYAML.json(), json) == nil)
    }
  }

  @Test(arguments: ProgramGenerator.nastyTexts)
  func `every text comes back byte by byte`(text: String) throws {
    var program = Program()
    program.title = text
    program.summary = text
    program.funding = [text, text]
    var note = Note(id: "n1")
    note.text = text
    program.notes = [note, note]
    let yaml = ProgramDocument(program: program).yaml()
    let read = try ProgramDocument.read(yaml: yaml).program
    for copy in [read.title, read.summary ?? "?", read.funding[1], read.notes[1].text] {
      #expect(Array(copy.utf8) == Array(text.utf8), "\(yaml)")
    }
    let json = ProgramDocument(program: program).json()
    #expect(try Array(ProgramDocument.read(json: json).program.title.utf8) == Array(text.utf8))
  }

  @Test func `an empty program is two lines`() throws {
    #expect(ProgramDocument(program: Program()).yaml() == "plait: 1\n")
    #expect(ProgramDocument(program: Program()).json() == "{\n  \"plait\": 1\n}\n")
  }

  @Test func `a component without a field is told from no component`() throws {
    var program = Program()
    program.components.workforceTraining = Component()
    let yaml = ProgramDocument(program: program).yaml()
    #expect(yaml == "plait: 1\n\ncomponents:\n  workforce training: {}\n")
    #expect(try ProgramDocument.read(yaml: yaml).program == program)
  }

  @Test func `a criterion that is a text alone is read and given an id`() throws {
    let yaml = """
      plait: 1

      assessments:
        - id: a1
          criteria:
            - Values are within the limits.
      """
    let document = try ProgramDocument.read(yaml: yaml)
    let criterion = try #require(document.program.assessments.first?.criteria.first)
    #expect(criterion.text == "Values are within the limits.")
    #expect(document.findings.count == 1)
    #expect(document.yaml().contains("- id: \(criterion.id)\n        text: Values are within"))
  }

  @Test func `an empty text is told from no text`() throws {
    var program = Program()
    program.summary = ""
    let yaml = ProgramDocument(program: program).yaml()
    #expect(yaml == "plait: 1\nsummary: \"\"\n")
    #expect(try ProgramDocument.read(yaml: yaml).program.summary == "")
  }
}

/// The first line in which two texts differ, byte by byte.
private func firstDifference(_ left: String, _ right: String) -> String? {
  guard !left.utf8.elementsEqual(right.utf8) else { return nil }
  let (left, right) = (left.utf8.split(separator: 10), right.utf8.split(separator: 10))
  let line = zip(left, right).prefix { $0.elementsEqual($1) }.count
  func show(_ lines: [Substring.UTF8View]) -> String {
    line < lines.count ? Substring(lines[line]).debugDescription : "(end)"
  }
  return "line \(line): \(show(left)) and \(show(right))"
}
