import CASEFormat
import Curriculum
import Importing
import Testing

/// Tables with columns of their own: what is proposed, what a person says, and what comes of it.
@Suite struct TableMappingTests {
  @Test func `headings below titles are found, and codes give the tree`() throws {
    let drawing = try TableDrawing(
      """
      Lakeside County,,
      Welding competencies 2026,,
      No.,Competency,Remarks
      1,Works safely,
      1.1,Wears a helmet and gloves,each day
      1.2,Keeps the area clear,
      1.10,Reads labels,
      2,Prepares metal,
      """)
    #expect(drawing.read.form == .mapped)
    #expect(
      drawing.read.mapping?.description == """
        header = row 3
        code = column A (No.): its heading says so
        statement = column B (Competency): its heading says so
        notes = column C (Remarks): its heading says so
        hierarchy = codes: 60 % of the codes begin with another code

        """)
    #expect(
      drawing.items == """
        1 Works safely
          1.1 Wears a helmet and gloves
          1.2 Keeps the area clear
          1.10 Reads labels
        2 Prepares metal
        """)
    #expect(drawing.read.incoming.findings.contains { $0.code == "TAB-141" })
  }

  @Test func `columns without headings are told by what stands in them`() throws {
    let drawing = try TableDrawing(
      """
      A.1,Greets customers at the counter in a friendly way,B
      A.2,Takes orders without mistakes and repeats them,B
      B.1,Counts change and closes the register at night,C
      """)
    let mapping = try #require(drawing.read.mapping)
    #expect(mapping.headerRow == nil)
    #expect(mapping.choices[.code]?.column == 0)
    #expect(mapping.choices[.statement]?.column == 1)
    #expect(drawing.columns("A.1") == ["column C: B"])
  }

  @Test func `a column for each depth gives the groups`() throws {
    let drawing = try TableDrawing(
      """
      Domain,Cluster,Code,Standard
      Number,Fractions,N.1,Compares two fractions
      ,,N.2,Adds fractions
      ,Decimals,N.3,Reads decimals
      Geometry,Angles,G.1,Measures angles
      """)
    #expect(
      drawing.items == """
        - Number
          - Fractions
            N.1 Compares two fractions
            N.2 Adds fractions
          - Decimals
            N.3 Reads decimals
        - Geometry
          - Angles
            G.1 Measures angles
        """)
    #expect(drawing.package.items[0].itemType == "Domain")
  }

  @Test func `a staircase of columns gives the tree`() throws {
    let drawing = try TableDrawing(
      """
      Duty,Task,Step
      Cooks,,
      ,Makes stock,
      ,,Roasts the bones
      ,,Skims the pot
      Cleans,,
      ,Washes up,
      """, mapping: ["hierarchy = columns A, B, C", "statement = column C"])
    #expect(
      drawing.items == """
        - Cooks
          - Makes stock
            - Roasts the bones
            - Skims the pot
        - Cleans
          - Washes up
        """)
  }

  @Test func `indentation gives the tree`() throws {
    let drawing = try TableDrawing(
      "Code,Statement\nA,Cares for residents\nB,\"  Washes hands\"\nC,\"    Uses soap\"\nD,\"  Knocks\"\n"
    )
    #expect(
      drawing.items == """
        A Cares for residents
          B Washes hands
            C Uses soap
          D Knocks
        """)
  }

  @Test func `a column of other rows' codes names the parents`() throws {
    let drawing = try TableDrawing(
      """
      Ref,Where,What people can do here
      X1,,Plans the week
      X2,X1,Lists what is needed
      X3,X1,Orders what is missing
      """)
    #expect(
      drawing.items == """
        X1 Plans the week
          X2 Lists what is needed
          X3 Orders what is missing
        """)
  }

  @Test func `what a person says goes before what was proposed`() throws {
    let text = "No,Title,Text,Grade\n1,Safety,Works safely,B\n2,Care,Is kind,C\n"
    let drawing = try TableDrawing(
      text, mapping: ["statement = Title", "notes = column C", "level = none"])
    #expect(drawing.items == "1 Safety\n2 Care")
    #expect(drawing.package.items[0].notes == "Works safely")
    #expect(drawing.columns("1") == ["Grade: B"])
    #expect(drawing.read.mapping?.isConfirmed == true)
    #expect(!drawing.read.incoming.findings.contains { $0.code == "TAB-141" })
  }

  @Test(arguments: [
    ("code column B", "it has no equals sign. Write it like “code = column B”, or “as proposed”."),
    (
      "code = column Q",
      "the table has no column “column Q”. It has column A (No), column B (Text)."
    ),
    ("header = row 9", "name a row with words, such as “header = row 1”, or “header = none”."),
    ("sheet = Items", "the file has no sheets, only one table."),
    ("hierarchy = upward", "a hierarchy is none, codes, parent, indentation, or columns A, B, C."),
  ])
  func `a sentence that cannot be followed says why`(sentence: String, problem: String) {
    #expect(throws: TableReadingError.mapping(sentence: sentence, problem: problem)) {
      try TableDrawing("No,Text\n1,Works safely\n2,Is kind\n", mapping: [sentence])
    }
  }

  @Test(arguments: [
    "Domain,No,Text\nSafety,1,Works safely\n,2,Wears gloves\nCare,3,Is kind\n",
    "Topic,No,Text\nSafety,1,Works safely\nSafety,2,Wears gloves\nSafety,3,Is kind\n",
    "Ref,Where,What people can do here\nX1,,Plans the week\nX2,X1,Lists what is needed\n"
      + "X3,X1,Orders what is missing\n",
    "Code,Statement\nA,Cares for residents\nB,  Washes hands\n",
    "No.,Competency\n1,Works safely\n1.1,Wears a helmet\n1.2,Keeps the area clear\n",
  ])
  func `the lines of a proposal, pasted with their reasons, give the same mapping again`(
    text: String
  ) throws {
    let first = try TableDrawing(text)
    let proposed = try #require(first.read.mapping)
    let lines = proposed.description.split(separator: "\n").map(String.init)
    let second = try TableDrawing(text, mapping: lines)
    let said = try #require(second.read.mapping)
    #expect(said.choices.mapValues(\.column) == proposed.choices.mapValues(\.column))
    #expect(said.hierarchy == proposed.hierarchy)
    #expect(said.isConfirmed)
    #expect(second.items == first.items)
  }

  @Test func `a heading with a colon names its column`() throws {
    let drawing = try TableDrawing(
      "Duty: main,No,Text\nCooks,1,Makes stock\nCooks,2,Skims\n",
      mapping: ["hierarchy = columns Duty: main"])
    #expect(drawing.items == "- Cooks\n  1 Makes stock\n  2 Skims")
  }

  @Test(arguments: [
    ("header = row 1", false), ("notes = column C", false), ("keywords = none", false),
    ("as proposed", true), ("code = column A", true), ("statement = column B", true),
    ("label = none", true), ("parent = none", true), ("hierarchy = none", true),
  ])
  func `what the items are must be said before a guess counts as confirmed`(
    sentence: String, isConfirmed: Bool
  ) throws {
    let drawing = try TableDrawing(
      "No,Text,Extra\n1,Works safely,x\n2,Is kind,y\n", mapping: [sentence])
    #expect(drawing.read.mapping?.isConfirmed == isConfirmed)
    #expect(drawing.read.incoming.findings.contains { $0.code == "TAB-141" } != isConfirmed)
  }
}
