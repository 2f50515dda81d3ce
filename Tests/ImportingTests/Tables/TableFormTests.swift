import CASEFormat
import Curriculum
import Importing
import Testing

/// The forms that headings tell: each a small file beside the items that come of it.
@Suite struct TableFormTests {
  @Test func `our own table keeps codes, parents, levels, types and what else there is`() throws {
    let drawing = try TableDrawing(
      """
      code,statement,label,parent,level,type,keywords,identifier,citation,notes
      S,Safety,,,,Duty,,,,
      S.1,Wears gloves when the task asks for them,Gloves,S,B|C,Task,ppe|hands,\
      6e0c1d1e-3b5a-4d8e-9d43-0a1b2c3d4e5f,29 CFR 1910.138,Watch for latex
      """)
    #expect(drawing.read.form == .plait)
    #expect(drawing.items == "S Safety\n  S.1 Wears gloves when the task asks for them [B, C]")
    let item = drawing.package.items[1]
    #expect(item.identifier == "6e0c1d1e-3b5a-4d8e-9d43-0a1b2c3d4e5f")
    #expect(item.conceptKeywords == ["ppe", "hands"])
    #expect(item.abbreviatedStatement == "Gloves")
    #expect(item.extensions.plait?.text("citation") == "29 CFR 1910.138")
    #expect(item.notes == "Watch for latex")
    #expect(drawing.findings == [])
  }

  @Test func `OpenSALT's child table keeps its links`() throws {
    let drawing = try TableDrawing(
      """
      Identifier,fullStatement,Human Coding Scheme,sequenceNumber,Abbreviated Statement,\
      ConceptKeywords,Notes,Is Child Of,isRelatedTo
      ,Measures,M,1,,,,,
      ,Reads a ruler,M.1,1,Ruler,,,M,
      ,Reads a caliper,M.2,2,,,,M,"M.1,Z.9"
      """)
    #expect(drawing.read.form == .openSALTChildren)
    #expect(drawing.items == "M Measures\n  M.1 Reads a ruler\n  M.2 Reads a caliper")
    let links = drawing.package.associations.filter { $0.associationType == .isRelatedTo }
    #expect(links.map { "\($0.originNodeURI.title) \($0.destinationNodeURI.title)" } == ["M.2 M.1"])
    #expect(drawing.columns("M.2") == ["isRelatedTo: Z.9", "sequenceNumber: 2"].reversed())
    #expect(drawing.findings.contains("TAB-137 row 4, column I (isRelatedTo)"))
  }

  @Test func `Moodle's framework row becomes the document, the others its tree`() throws {
    let drawing = try TableDrawing(
      """
      Parent ID number,ID number,Short name,Description,Description format,Scale values,\
      Scale configuration,Rule type (optional),Rule outcome (optional),Rule config (optional),\
      Cross-referenced competency ID numbers,Exported ID (optional),Is framework,Taxonomy
      ,KIT,Kitchen,What a cook can do,1,"Not yet,Yes",,,,,,,1,competency
      ,K1,Knives,<p>Holds a knife <b>safely</b></p>,1,,,,,,K1%2C1,7,,
      K1,"K1,1",Claw,"Holds food with a claw, always",1,,,,,,K1,8,,
      """)
    #expect(drawing.read.form == .moodle)
    #expect(drawing.package.document.title == "Kitchen")
    #expect(drawing.package.document.description == "What a cook can do")
    #expect(
      drawing.items == """
        K1 Holds a knife safely
          K1,1 Holds food with a claw, always
        """)
    #expect(
      drawing.package.associations.filter { $0.associationType == .isRelatedTo }
        .map { "\($0.originNodeURI.title) to \($0.destinationNodeURI.title)" }
        == ["K1 to K1,1", "K1,1 to K1"])
    #expect(drawing.columns("K1") == ["Description format: 1", "Exported ID (optional): 7"])
  }

  @Test func `Canvas's groups hold their outcomes, and the ratings are kept`() throws {
    let drawing = try TableDrawing(
      """
      vendor_guid,object_type,title,description,display_name,calculation_method,parent_guids,\
      ratings,,,
      g1,group,Reading,,,,,
      o1,outcome,RI.4.3,<p>Explains events in a text</p>,Explain,highest,g1,3,Meets,0,Not yet
      o2,outcome,Main idea,Finds the main idea,,highest,g1,1,Yes,0,No
      """)
    #expect(drawing.read.form == .canvas)
    #expect(
      drawing.items == """
        g1 Reading
          RI.4.3 Explains events in a text
          o2 Finds the main idea
        """)
    #expect(
      drawing.columns("RI.4.3")
        == ["ratings: 3 | Meets | 0 | Not yet", "calculation_method: highest", "identifier: o1"])
    #expect(drawing.package.items[2].abbreviatedStatement == "Main idea")
  }

  @Test func `O*NET's tasks stand under their occupations`() throws {
    let drawing = try TableDrawing(
      "O*NET-SOC Code\tTitle\tTask ID\tTask\tTask Type\tIncumbents Responding\n"
        + "31-1131.00\tNursing Assistants\t100\tTurn or reposition patients.\tCore\t70\n"
        + "31-1131.00\tNursing Assistants\t101\tAnswer call signals.\tSupplemental\t71\n"
        + "35-2014.00\tCooks, Restaurant\t102\tSeason food.\tCore\t50\n")
    #expect(drawing.read.form == .onet)
    #expect(
      drawing.items == """
        31-1131.00 Nursing Assistants
          31-1131.00-100 Turn or reposition patients.
          31-1131.00-101 Answer call signals.
        35-2014.00 Cooks, Restaurant
          35-2014.00-102 Season food.
        """)
    #expect(drawing.columns("31-1131.00-100") == ["Task Type: Core", "Incumbents Responding: 70"])
  }

  @Test func `the scales of one O*NET element are one item`() throws {
    let drawing = try TableDrawing(
      """
      O*NET-SOC Code,Title,Element ID,Element Name,Scale ID,Scale Name,Data Value
      31-1131.00,Nursing Assistants,2.A.1.b,Active Listening,IM,Importance,3.62
      31-1131.00,Nursing Assistants,2.A.1.b,Active Listening,LV,Level,3.25
      """)
    #expect(
      drawing.items == """
        31-1131.00 Nursing Assistants
          31-1131.00-2.A.1.b Active Listening
        """)
    #expect(
      drawing.columns("31-1131.00-2.A.1.b") == [
        "Scale ID: IM", "IM Scale Name: Importance", "IM Data Value: 3.62", "Scale ID (2): LV",
        "LV Scale Name: Level", "LV Data Value: 3.25",
      ])
  }

  @Test func `the same list has the same identifiers the second time`() throws {
    let list = "code,statement,parent\nA,First,\nA.1,Second,A\n"
    let longer = "code,statement,parent\nA,First,\nA.0,New,A\nA.1,Second,A\n"
    let (one, two) = (try TableDrawing(list).package, try TableDrawing(longer).package)
    #expect(one.items.map(\.identifier) == [two.items[0].identifier, two.items[2].identifier])
    #expect(one.items.allSatisfy { CASEIdentifier.isConforming($0.identifier) })
  }

  @Test func `what speaks against a table is told at its place, and nothing is lost`() throws {
    let drawing = try TableDrawing(
      """
      code,statement,parent,notes
      A,First,B,
      B,Second,A,
      C,Third,Z,
      C,Another third,,
      ,,,a word alone
      D,,,
      E,Fifth,,,too much
      """)
    #expect(
      drawing.findings == [
        "TAB-131 row 6", "TAB-140 the whole table", "TAB-132 row 7", "TAB-133 row 5",
        "TAB-135 row 4, column C (parent)", "TAB-136 row 2",
      ])
    #expect(
      drawing.items == """
        A First
          B Second
        C Third
        C Another third
        D D
        E Fifth
        """)
    #expect(drawing.columns("A") == ["parent: B"])
    #expect(drawing.columns("C") == ["parent: Z"])
    #expect(drawing.columns("E") == ["column E: too much"])
    guard case .object(let unplaced)? = drawing.package.document.extensions.plait?["unplaced"]
    else {
      Issue.record("the row without an item is lost")
      return
    }
    #expect(unplaced.text("row 6") == "a word alone")
  }

  @Test func `each circle of parents is cut and told, and says where its item stands`() throws {
    let drawing = try TableDrawing(
      """
      vendor_guid,object_type,title,description,parent_guids
      a,outcome,A,First,b c
      b,outcome,B,Second,a
      c,outcome,C,Third,a
      d,outcome,D,Fourth,e f
      e,outcome,E,Fifth,d
      f,group,F,,
      """)
    #expect(
      drawing.items == """
        A First
          B Second
          C Third
        F F
          D Fourth
            E Fifth
        """)
    let circles = drawing.read.incoming.findings.filter { $0.code == "TAB-136" }
    #expect(
      circles.map { "\($0.place): \($0.message)" } == [
        "row 2: The item is its own ancestor: A under B under A. It was put at the top.",
        "row 2: The item is its own ancestor: A under C under A. It was put at the top.",
        "row 5: The item is its own ancestor: D under E under D. It stands under F.",
      ])
    #expect(
      drawing.columns("A").filter { $0.hasPrefix("parent") } == ["parent: B", "parent (2): C"])
  }

  @Test func `a second name of an occupation is kept`() throws {
    let drawing = try TableDrawing(
      "O*NET-SOC Code,Title,Task ID,Task\n1-1.0,Cooks,7,Season food\n1-1.0,Chefs,8,Taste food\n")
    #expect(drawing.columns("1-1.0-8") == ["Title: Chefs"])
  }

  @Test func `headings alone are told`() throws {
    let drawing = try TableDrawing("code,statement,parent\n")
    #expect(drawing.findings == ["TAB-143 list"])
  }

  @Test func `a parent that is named in two ways is kept in both`() throws {
    let drawing = try TableDrawing(
      """
      Code,Statement,Parent code,Parent identifier
      A,First,,
      B,Second,A,not there
      C,Third,B,A
      """)
    #expect(drawing.items == "A First\n  B Second\n  C Third")
    #expect(drawing.columns("B") == ["parent: not there"])
    #expect(drawing.columns("C") == ["parent code: B"])
    #expect(drawing.findings == ["TAB-135 row 4"])
  }
}
