import Curriculum
import ProgramFile
import TestSupport
import Testing

/// What a person reads who made a mistake.
private func remarks(_ yaml: String) -> String {
  do throws(ProgramFileError) {
    let document = try ProgramDocument.read(yaml: yaml)
    return document.findings.map { "\($0.place): \($0.code) \($0.message) \($0.remedy)" }
      .joined(separator: "\n")
  } catch {
    return error.findings.map { "\($0.place): \($0.code) \($0.message) \($0.remedy)" }
      .joined(separator: "\n")
  }
}

@Suite struct MistakeTests {
  @Test func `a misspelled field is told with the one that was meant`() {
    #expect(
      remarks("plait: 1\nobjectives:\n  - id: o1\n    statment: Measure\n")
        == """
        line 4, column 5: FILE-201 "statment" is not a field of an objective; did you mean \
        "statement"? Correct the name. Until then the entry is kept in the file and not used.
        """)
  }

  @Test(arguments: [
    ("jobTitles", "job titles"), ("Job_Titles", "job titles"), ("local-code", "local code"),
    ("titel", "title"), ("clutser", "cluster"),
  ])
  func `a name in another fashion is told with ours`(name: String, ours: String) {
    #expect(
      remarks("plait: 1\noccupation:\n  \(name): x\n").contains("did you mean \"\(ours)\"?"))
  }

  @Test func `a word that people use for a field is told with the field`() {
    #expect(
      remarks("plait: 1\nrule settings:\n  - id: s1\n    rule: IET-101\n    severity: error\n")
        == """
        line 5, column 5: FILE-201 "severity" is not a field of a rule setting; did you mean \
        "weight"? Correct the name. Until then the entry is kept in the file and not used.
        """)
  }

  @Test func `all mistakes are told at once, in the order of the file`() {
    Golden("mistakes.txt").matches(
      remarks(
        """
        plait: 1
        title: [Nursing, Assistant]
        colour: blue
        activities:
          - literacy
          - family litracy
        hours:
          total: seven
          per week: 7.12345
        dates:
          starts: 2026-02-30
          ends: fall
        components:
          adult education:
            hours: 40
            instructors:
              - i1
              - i3
          workforce preperation:
            title: x
        instructors:
          - id: i1
            name: Maria Lopez
            strands: adult education
          - id: i2
            name: {John: a nurse}
          - id: i1
            name: Third
        objectives:
          - statement: No id here
          - id: ""
            alignments:
              - ccrs RI.4.3
              - item: esf CT
                strength: ful
                levl: introduced
          - just a text
        cohorts:
          - id: c1
            seats: many
        """) + "\n")
  }

  @Test func `the mistakes of the other kind are told at once too`() {
    Golden("repeated.txt").matches(
      remarks(
        """
        plait: 1
        title: One
        title: Two
        occupation:
          soc: 31-1131
          titel: x
          soc: 31-1131
        hours:
          total: seven
        """) + "\n")
  }

  @Test(arguments: [
    ("title: x\n", "Add \"plait: 1\" as the first line."),
    ("plait: 2\nfoo: [x\n", "A bracket \"[\" is opened"),
    ("plait: 2\nfoo: x\n", "has version 2 of the format, and this Plait reads version 1"),
    ("plait: one\n", "Write \"plait: 1\"."),
    ("", "Start with \"plait: 1\""),
    ("- a\n", "this is a list"),
    ("plait: 1\n---\nplait: 1\n", "A second document starts here."),
    ("plait: 1\ntitle: *x\n", "starts with \"*\""),
    ("plait: 1\ntitle: &x y\n", "starts with \"&\""),
    ("plait: 1\nfoo: &x y\nbar: *x\n", "line 3, column 6: FILE-104"),
    ("plait: 1\ntitle: !foo x\n", "has a YAML tag (!foo)"),
    ("plait: 1\ntitle: a: b\n", "There is a colon too many here"),
    ("plait: 1\n\ttitle: a\n", "tab"),
    ("plait: 1\ntitle: \"a\n", "never closed"),
    ("plait: 1\ntitle: a\u{7}b\n", "line 2, column 9: FILE-102 A control character (number 7)"),
    ("plait: 1\n[a]: b\n", "The name of a field is a list or a group here."),
  ])
  func `a file that is none is refused in plain words`(yaml: String, words: String) {
    #expect(remarks(yaml).contains(words), "\(remarks(yaml))")
  }

  @Test func `a bomb of aliases is refused before it is built`() {
    var bomb = "plait: 1\na0: &a0 [x, x]\n"
    for level in 1..<60 { bomb += "a\(level): &a\(level) {*a\(level - 1) : *a\(level - 1)}\n" }
    #expect(remarks(bomb).hasPrefix("line 3, column 10: FILE-104"))
  }

  @Test(arguments: ["[", "{a: ", "- "])
  func `depth is bounded`(opening: String) {
    let yaml = "plait: 1\nfoo:\n " + String(repeating: opening, count: 5_000)
    #expect(remarks(yaml).contains("deep"))
    let json = "{\"plait\": 1, \"foo\": " + String(repeating: "[", count: 100_000)
    #expect(throws: ProgramFileError.self) { try ProgramDocument.read(json: json) }
  }

  @Test func `size is bounded`() {
    let yaml = "plait: 1\nsummary: " + String(repeating: "a", count: 16 << 20)
    #expect(remarks(yaml).contains("FILE-101"))
    #expect(remarks("plait: 1\nx: [" + String(repeating: ",", count: 1 << 21)).contains("FILE-106"))
  }

  @Test func `a file cut off anywhere is read or refused, never more`() {
    let whole = Array(
      "plait: 1\ntitle: \"é\\u0041\"\nobjectives:\n  - id: o1\n    notes: |-\n      x\n".utf8)
    for end in whole.indices {
      _ = remarks(String(decoding: whole[..<end], as: UTF8.self))
      _ = try? ProgramDocument.read(json: String(decoding: whole[..<end], as: UTF8.self))
    }
  }

  @Test(arguments: [
    ("{\"plait\": 1, \"title\": \"a\", \"title\": \"b\"}", "line 1, column 28: FILE-110"),
    ("{\"plait\": 1,\n \"titel\": \"é\", \"foo\": 1}", "line 2, column 16: FILE-201"),
    ("{\"plait\": 1,}", "A name in double quotes should stand here."),
    ("{\"plait\": 01}", "No value of JSON starts here."),
    ("{\"plait\": 1, \"title\": \"\\ud83d\"}", "Half a character stands here."),
    ("{\"plait\": 1, \"title\": [\"a\"]}", "should be a text, and this is a list"),
    ("[1]", "this is a list"), ("", "The text ends too early."),
    ("{\"plait\": 1} x", "The text goes on after its end."),
  ])
  func `mistakes in JSON have a place too`(json: String, words: String) {
    var said = ""
    do throws(ProgramFileError) {
      said = try ProgramDocument.read(json: json).findings
        .map { "\($0.place): \($0.code) \($0.message)" }.joined(separator: "\n")
    } catch {
      said = error.findings.map { "\($0.place): \($0.code) \($0.message)" }.joined(separator: "\n")
    }
    #expect(said.contains(words), "\(said)")
  }

  @Test func `a part without an id gets the same fresh one each time`() throws {
    let yaml = "plait: 1\nobjectives:\n  - statement: Measure\n  - statement: Measure\n"
    let first = try ProgramDocument.read(yaml: yaml).program
    #expect(try ProgramDocument.read(yaml: yaml).program == first)
    #expect(Set(first.objectives.map(\.id)).count == 2)
    let longer = yaml.replacing("objectives:\n", with: "objectives:\n  - statement: New\n")
    #expect(
      try ProgramDocument.read(yaml: longer).program.objectives.map(\.id).dropFirst()
        == first.objectives.map(\.id)[...])
  }
}
