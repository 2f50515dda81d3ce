import OfficePackage
import TestSupport
import Testing
import WordFormat

struct FillingTableControlsTests {
  private typealias Bench = FormBench

  private static func control(_ properties: String, _ content: String) -> String {
    "<w:sdt><w:sdtPr>\(properties)</w:sdtPr><w:sdtContent>\(content)</w:sdtContent></w:sdt>"
  }

  private static func tag(_ name: String) -> String { "<w:tag w:val=\"\(name)\"/>" }

  private static func cell(_ text: String) -> String {
    "<w:tc><w:tcPr><w:tcW w:w=\"9\"/></w:tcPr>\(text)</w:tc>"
  }

  private static func rows(_ rows: String) -> String {
    "<w:tbl><w:tblPr/><w:tblGrid/>\(rows)</w:tbl>"
  }

  /// A repeating section as Word writes it: items inside, each a control of its own.
  private static func section(_ name: String, _ items: [String]) -> String {
    control(
      tag(name) + "<w15:dataBinding w:xpath=\"/a\"/><w15:repeatingSection/>",
      items.enumerated().map { number, item in
        control("<w:id w:val=\"\(number + 70)\"/><w15:repeatingSectionItem/>", item)
      }.joined())
  }

  @Test func `a control around a cell is filled in the paragraph of the cell`() throws {
    let paragraph =
      "<w:p><w:pPr><w:jc w:val=\"right\"/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t>old</w:t></w:r></w:p>"
    let row =
      "<w:tr>\(Self.control(Self.tag("Class size"), Self.cell(paragraph)))\(Self.cell(Bench.p("x")))</w:tr>"
    #expect(
      try Bench.body(Self.rows(row))
        == Self.rows(row).replacing(
          "<w:t>old</w:t>", with: "<w:t xml:space=\"preserve\">12</w:t>"))
  }

  @Test func `a control around a row of one cell holds a paragraph for each line`() throws {
    let row = Self.control(
      Self.tag("Next steps"), "<w:tr>\(Self.cell(Bench.p("old") + Bench.p("older")))</w:tr>")
    let filled = try Bench.body(Self.rows(row + "<w:tr>\(Self.cell(Bench.p("after")))</w:tr>"))
    #expect(filled.hasPrefix("<w:tbl><w:tblPr/><w:tblGrid/><w:sdt><w:sdtPr>"))
    #expect(
      try Bench.lines(Self.rows(row + "<w:tr>\(Self.cell(Bench.p("after")))</w:tr>"))
        == ["Sit the exam / Apply", "after"])
  }

  @Test func `a control around several cells is a mistake that says what to do`() throws {
    let row = Self.control(
      Self.tag("Class size"), "<w:tr>\(Self.cell(Bench.p("a")))\(Self.cell(Bench.p("b")))</w:tr>")
    #expect(
      try Bench.mistakes(Self.rows(row)) == [
        "FORM-109 table 1, row 1, column 1: The content control “Class size” stands around several "
          + "cells of a table, but a value goes into one. Put the control inside of a cell, or write "
          + "{Class size} into the cell."
      ])
  }

  @Test func `a mark in a control that is filled as a whole does not vanish in silence`() throws {
    let body = Self.control(
      Self.tag("Class size"), Bench.p("Up to {Class size} in {Program title}"))
    #expect(
      try Bench.mistakes(body) == [
        "FORM-116 paragraph 1: {Class size} stands inside the content control “Class size”, which is "
          + "filled as a whole. Take it out of that control, or give that control another tag in Word "
          + "(Developer, Properties)."
      ])
    let prompt = Self.control(
      Self.tag("Class size") + "<w:showingPlcHdr/>", Bench.p("{write the number here}"))
    #expect(try Bench.lines(prompt) == ["12"])
  }

  @Test func `a bookmark at the start of a control does not change what it holds`() throws {
    let body = Self.control(
      Self.tag("Class size"),
      "<w:bookmarkStart w:id=\"1\" w:name=\"_a\"/>\(Bench.p("old"))<w:bookmarkEnd w:id=\"1\"/>")
    #expect(try Bench.lines(body) == ["12"])
    #expect(try Bench.body(body).contains("<w:sdtContent><w:p>"))
  }

  @Test(arguments: ["objective", "Objectives", "each objective"])
  func `a repeating section with the name of a list repeats its first item`(name: String) throws {
    let items = ["{Number}: {Name}", "a second one by hand"].map {
      "<w:tr>\(Self.cell(Bench.p($0)))</w:tr>"
    }
    let table = Self.rows(
      "<w:tr>\(Self.cell(Bench.p("Objectives")))</w:tr>" + Self.section(name, items))
    #expect(try Bench.lines(table) == ["Objectives", "1: Lift safely", "2: Wash & dry"])
    let filled = try Bench.body(table)
    #expect(filled.split(separator: "<w15:repeatingSectionItem/>").count == 3)
    #expect(filled.split(separator: "<w15:repeatingSection/>").count == 2)
    #expect(filled.split(separator: "w:val=\"70\"").count == 2)
    #expect(!filled.contains("w:val=\"71\"") && !filled.contains("dataBinding"))
    #expect(filled.hasSuffix("</w:tr></w:sdtContent></w:sdt></w:sdtContent></w:sdt></w:tbl>"))
  }

  @Test func `sections stand in sections, with controls and loops inside`() throws {
    let inner = Self.section(
      "outcomes", [Bench.p("- {Text}{if Strand is workforce training} (W){end}")])
    let name = Self.control(Self.tag("Name"), Bench.p("old"))
    let body =
      Bench.p("a") + Self.section("objectives", [name + inner + Bench.p("")]) + Bench.p("z")
    #expect(
      try Bench.lines(body) == [
        "a", "Lift safely", "- Reads a chart", "- Lifts a patient (W)", "", "Wash & dry",
        "- Washes hands (W)", "", "z",
      ])
  }

  @Test func `the section of an empty list goes, and that is told`() throws {
    let table = Self.rows(
      Self.section("partners", ["<w:tr>\(Self.cell(Bench.p("{Name}")))</w:tr>"]))
    let form = try WordTemplate(reading: WordBuilder(table + Bench.p("x")).bytes())
    let filled = try form.fill(Bench.program(), Bench.vocabulary)
    #expect(try Bench.lines(of: filled.bytes) == ["", "x"])
    #expect(filled.remarks.map(\.code) == [.emptyList])
    #expect(
      filled.remarks.first?.message
        == "the control “partners” has nothing to repeat, so what it is for was left out.")
  }

  @Test func `a section that cannot be repeated is a mistake, one with a strange name is not`()
    throws
  {
    let wrong = try Bench.mistakes(Self.section("Class size", [Bench.p("x")]))
    #expect(wrong.map { $0.prefix(8) } == ["FORM-109"])
    #expect(try Bench.lines(Self.section("my things", [Bench.p("{Class size}")])) == ["12"])
    let open = try Bench.mistakes(
      Self.section("objectives", [Bench.p("{if Hours}")]) + Bench.p("{end}"))
    #expect(open.map { $0.prefix(8) } == ["FORM-105", "FORM-106"])
    let end = try Bench.mistakes(Self.section("objectives", [Bench.p("{end}")]))
    #expect(end.map { $0.prefix(8) } == ["FORM-106"])
  }

  @Test(arguments: [
    (
      "<w:date w:fullDate=\"2020-01-01T00:00:00Z\"/>",
      "<w:date w:fullDate=\"2026-09-01T00:00:00Z\"/>"
    ),
    (
      "<w:date><w:lid w:val=\"en-US\"/></w:date>",
      "<w:date w:fullDate=\"2026-09-01T00:00:00Z\"><w:lid w:val=\"en-US\"/></w:date>"
    ),
    ("<w:date/>", "<w:date w:fullDate=\"2026-09-01T00:00:00Z\"/>"),
    (
      "<n:date xmlns:n=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"/>",
      "<n:date n:fullDate=\"2026-09-01T00:00:00Z\" xmlns:n="
    ),
  ])
  func `a date keeps its day however it is written`(date: String, filled: String) throws {
    let body = Self.control(Self.tag("Start date") + date, Bench.p("a"))
    #expect(try Bench.body(body).contains(filled))
  }
}
