import TestSupport
import Testing
import WordFormat

struct FormMistakesTests {
  private typealias Bench = FormBench

  @Test func `a form without mistakes has none`() throws {
    #expect(try Bench.mistakes(Bench.p("{Program title} {each objective}{Name}{end}")) == [])
  }

  @Test func `all mistakes are told at once, each with its place, in plain words`() throws {
    let body =
      Bench.p("{Program titel}") + Bench.p("{Strand}")
      + Bench.table([
        ["Name", "Hours"], ["{each objective}{Nmae}", "{Hourz}{end}"],
        ["{each objectve}{Name}{end}", ""],
      ]) + Bench.p("{Class size") + Bench.p("Class size}") + Bench.p("{end}")
      + Bench.p("{objectives}")
      + Bench.p("{each gaps}{end}") + Bench.p("{if gaps and hours or partners}x{end}")
      + Bench.p("{otherwise}") + Bench.p("See {crosswalk}.") + Bench.p("{%p if x %}")
      + Bench.p("{if gaps}")
    #expect(
      try Bench.mistakes(body) == [
        "FORM-103 paragraph 1: There is nothing called “Program titel”. Did you mean {Program title}?",
        "FORM-104 paragraph 2: {Strand} belongs to an outcome, and none is meant here. Put it inside "
          + "{each outcome} … {end}.",
        "FORM-103 table 1, row 2, column “Name”: There is nothing called “Nmae” inside {each objective}. "
          + "Did you mean {Name}?",
        "FORM-103 table 1, row 2, column “Hours”: There is nothing called “Hourz” inside {each objective}. "
          + "Did you mean {Hours}?",
        "FORM-103 table 1, row 3, column “Name”: There is nothing called “objectve”. Did you mean "
          + "{each objective}?",
        "FORM-101 paragraph 3: The mark {Class size … is not closed: its } is missing. Write } after the "
          + "name, in the same paragraph.",
        "FORM-102 paragraph 4: There is a } without a { before it, after “Class size”. Write { before the "
          + "name, or take the } away.",
        "FORM-106 paragraph 5: {end} ends nothing: no {each …} or {if …} is open here. Take it away, or "
          + "write {each …} or {if …} where it is to begin.",
        "FORM-109 paragraph 6: {objectives} stands for several things, not for words. Write {each objective} "
          + "… {end} around what is to be said of each.",
        "FORM-109 paragraph 7: “gaps” is not a list, so it cannot be repeated. Write {gaps} for its words, "
          + "or {if gaps} … {end}.",
        "FORM-112 paragraph 8: “gaps and hours or partners” has both “and” and “or”, which can be read in "
          + "two ways. Put one {if …} … {end} inside another.",
        "FORM-113 paragraph 9: {otherwise} stands outside of {if …}. Put it between {if …} and its {end}.",
        "FORM-110 paragraph 10: {crosswalk} is a whole report, but other words stand in its paragraph. Put "
          + "it in a paragraph of its own.",
        "FORM-115 paragraph 11: {%p if x %} is written for another program. Write it in plain words, such as "
          + "{each objective} … {end} or {if hours} … {end}.",
        "FORM-105 paragraph 12: {if gaps} has no {end}. Write {end} after what it is for, in the same text: "
          + "the body, a header, a text box and a note each end what they begin.",
      ])
  }

  @Test(arguments: [
    ("{each objektive}{end}", "Did you mean {each objective}?"),
    ("{date start}", "Did you mean {Start date}?"),
    ("{Foo}", "Look the name up with “plait form fields”."),
    ("{if Hourz}x{end}", "Did you mean “hours”?"),
  ])
  func `what is suggested can be typed as it is`(mark: String, remedy: String) throws {
    let told = try Bench.mistakes(Bench.p("x " + mark))
    #expect(told.first?.hasSuffix(remedy) == true, "\(told)")
  }

  @Test func `a value that something never has is a mistake`() throws {
    let vocabulary = FormVocabulary([
      FormScope(
        "program",
        [
          FormName("outcome", .list(scope: 1)),
          FormName("Strand", values: ["adult education", "workforce training"]),
        ]),
      FormScope(
        "outcome", [FormName("Strand", values: ["adult education", "workforce training"])]),
    ])
    func told(_ mark: String) throws -> [String] {
      try WordTemplate(reading: WordBuilder(Bench.p("x " + mark + "y{end}")).bytes())
        .mistakes(vocabulary).map { "\($0.code.rawValue) \($0.message) \($0.remedy)" }
    }
    #expect(
      try told("{each outcome where strand is workforce trainig}") == [
        "FORM-118 “strand is workforce trainig” asks for something that is never so. Did you mean "
          + "“workforce training”?"
      ])
    #expect(
      try told("{if strand is cooking}") == [
        "FORM-118 “strand is cooking” asks for something that is never so. It can be “adult "
          + "education” or “workforce training”."
      ])
    #expect(try told("{if strand is Adult Education or workforce training}") == [])
    #expect(try told("{if strand has training}") == [])
  }

  @Test func `controls that are nearly named, and fields of a mail merge, are told`() throws {
    let control =
      "<w:p><w:sdt><w:sdtPr><w:tag w:val=\"Program titel\"/></w:sdtPr><w:sdtContent><w:r><w:t>a</w:t></w:r>"
      + "</w:sdtContent></w:sdt></w:p>"
    let field =
      "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> MERGEFIELD Class_size "
      + "</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>"
    let form = try WordTemplate(reading: WordBuilder(control + field).bytes())
    let told = form.mistakes(Bench.vocabulary)
    #expect(told.map(\.code) == [.mergeField, .nearlyName])
    #expect(told.map(\.nearest) == [["Class size"], ["Program title"]])
    #expect(!told.contains { !$0.isNote })
    #expect(try Bench.lines(of: form.fill(Bench.program(), Bench.vocabulary).bytes).first == "a")
  }

  @Test(arguments: [
    ("{each objective}{if gaps}{end objective}{end}", "FORM-107"),
    ("{#objectives}{#partners}{/objectives}{/partners}", "FORM-107"),
    ("{if gaps}a{otherwise}b{otherwise}c{end}", "FORM-113"),
    ("{if }x{end}", "FORM-111"), ("{each outcome in partner}x{end}", "FORM-108"),
  ])
  func `marks that cross or have no place are told`(marks: String, code: String) throws {
    #expect(try Bench.mistakes(Bench.p("x " + marks)).first?.prefix(8) == code[...])
  }

  @Test(arguments: [
    // Begins in the middle of a paragraph.
    FormBench.p("Some {each objective}") + FormBench.p("{end}"),
    FormBench.p("{each objective}") + FormBench.p("{end} more"),
    // One mark in a table, the other outside.
    FormBench.p("{each objective}") + FormBench.table([["{Name}{end}"]]),
    FormBench.table([["{each objective}"]]) + FormBench.p("{end}"),
    // One in a table inside the cell of the other.
    FormBench.table([["{each objective}", FormBench.table([["{end}"]]) + FormBench.p("")]]),
    // Half in a content control.
    "<w:p><w:r><w:t>x {each objective}</w:t></w:r><w:sdt><w:sdtPr/><w:sdtContent><w:r><w:t>{end}</w:t></w:r>"
      + "</w:sdtContent></w:sdt></w:p>",
  ])
  func `a loop whose reach nobody can see is a mistake`(body: String) throws {
    #expect(try Bench.mistakes(body).map { $0.prefix(8) } == ["FORM-108"])
  }

  @Test func `a loop of one text does not end in another`() throws {
    let box = "<w:txbxContent>\(Bench.p("{end}"))</w:txbxContent>"
    let body = "<w:p><w:r><w:t>{each objective}</w:t><w:pict>\(box)</w:pict></w:r></w:p>"
    #expect(try Bench.mistakes(body).map { $0.prefix(8) } == ["FORM-106", "FORM-105"])
  }

  @Test func `marks of headers, footers and notes have their places`() throws {
    let header = "<w:ROOT>\(Bench.p("{Titel}"))</w:ROOT>"
    let notes =
      "<w:ROOT><w:footnote w:id=\"0\" w:type=\"separator\"><w:p/></w:footnote>"
      + "<w:footnote w:id=\"2\">\(Bench.p("{Hourz}"))</w:footnote></w:ROOT>"
    let form = try WordTemplate(
      reading: WordBuilder(Bench.p("x")).with("header", header).with("footnotes", notes).bytes())
    #expect(
      form.mistakes(Bench.vocabulary).map { "\($0.place)" } == [
        "header, paragraph 1", "footnote 1, paragraph 1",
      ])
  }

  @Test func `the heading above a paragraph helps to find it`() throws {
    let styles =
      "<w:ROOT><w:style w:type=\"paragraph\" w:styleId=\"berschrift1\"><w:name w:val=\"heading 1\"/></w:style></w:ROOT>"
    let heading =
      "<w:p><w:pPr><w:pStyle w:val=\"berschrift1\"/></w:pPr><w:r><w:t>Schedule</w:t></w:r></w:p>"
    let form = try WordTemplate(
      reading: WordBuilder(heading + Bench.p("x") + Bench.p("{Start dat}")).with("styles", styles)
        .bytes())
    #expect(
      form.mistakes(Bench.vocabulary).map { "\($0.place)" } == ["paragraph 2 under “Schedule”"])
  }

  @Test func `notes do not stop the filling`() throws {
    let settings = "<w:ROOT><w:documentProtection w:edit=\"forms\" w:enforcement=\"1\"/></w:ROOT>"
    let comments =
      "<w:ROOT><w:comment w:id=\"1\">\(Bench.p("{Program title}"))</w:comment></w:ROOT>"
    let code =
      "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>IF {x}</w:instrText></w:r>"
      + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>"
    let form = try WordTemplate(
      reading: WordBuilder(Bench.p("{Class size}") + code).with("settings", settings)
        .with("comments", comments).bytes())
    let mistakes = form.mistakes(Bench.vocabulary)
    #expect(mistakes.map(\.code) == [.protected, .markInComment, .markInFieldCode])
    #expect(!mistakes.contains { !$0.isNote })
    #expect(try Bench.lines(of: form.fill(Bench.program(), Bench.vocabulary).bytes).first == "12")
  }

  @Test func `a form with mistakes is not filled`() throws {
    let form = try WordTemplate(reading: WordBuilder(Bench.p("{nothing at all}")).bytes())
    #expect(throws: WordTemplateError.mistakes(count: 1)) {
      try form.fill(Bench.program(), Bench.vocabulary)
    }
  }
}
