import OfficePackage
import TestSupport
import Testing
import WordFormat

struct FormCommentsTests {
  private typealias Bench = FormBench

  private func commented(_ builder: WordBuilder) throws -> WordDocument {
    let form = try WordTemplate(reading: builder.bytes())
    let bytes = try form.commented(
      form.mistakes(Bench.vocabulary), author: "Plait", day: "2026-09-01")
    return try WordDocument(reading: bytes)
  }

  @Test func `each mistake is a comment at its mark`() throws {
    let document = try commented(
      WordBuilder(Bench.p("For {Program titel} and {Hourz}.") + Bench.table([["{end}"]])))
    #expect(
      document.comments.map(\.quoted) == [
        "{Program titel}", "{Hourz}", "{end}",
      ])
    #expect(document.comments.first?.author == "Plait")
    #expect(document.comments.first?.blocks.count == 3)
    if case .paragraph(let paragraph) = document.blocks.first {
      #expect(paragraph.text == "For {Program titel} and {Hourz}.")
    }
  }

  @Test func `a comment names its code as a reference, and begins at the left`() throws {
    let form = try WordTemplate(reading: WordBuilder(Bench.p("a {Titel} b")).bytes())
    let bytes = try form.commented(
      form.mistakes(Bench.vocabulary), author: "Plait", day: "2026-09-01")
    let package = try OfficePackage(reading: bytes)
    let comments = String(
      decoding: try package.bytes(of: PartName("word/comments1.xml")), as: UTF8.self)
    #expect(comments.contains("(Reference: FORM-103)"))
    #expect(comments.contains("<w:p><w:pPr><w:jc w:val=\"left\"/></w:pPr><w:r>"))
    let body = String(
      decoding: try package.bytes(of: PartName("word/document.xml")), as: UTF8.self)
    #expect(
      body.contains(
        "<w:t xml:space=\"preserve\">a </w:t></w:r><w:commentRangeStart w:id=\"0\"/><w:r>"
          + "<w:t xml:space=\"preserve\">{Titel}</w:t></w:r><w:commentRangeEnd w:id=\"0\"/>"))
  }

  @Test func `comments that are there stay`() throws {
    let comments =
      "<w:ROOT><w:comment w:id=\"5\" w:author=\"Ana\">\(Bench.p("please"))</w:comment></w:ROOT>"
    let body =
      "<w:p><w:commentRangeStart w:id=\"5\"/><w:r><w:t>a</w:t></w:r><w:commentRangeEnd w:id=\"5\"/></w:p>"
    let document = try commented(
      WordBuilder(body + Bench.p("{x}")).with("comments", comments))
    #expect(document.comments.map(\.id) == ["5", "6"])
    #expect(document.comments.map(\.author) == ["Ana", "Plait"])
    #expect(document.comments.map(\.quoted) == ["a", "{x}"])
  }

  @Test func `where Word takes no comments, the start of the body says where`() throws {
    let header = "<w:ROOT>\(Bench.p("{Titel}"))</w:ROOT>"
    let box =
      "<w:p><w:r><w:pict><w:txbxContent>\(Bench.p("{Hourz}"))</w:txbxContent></w:pict></w:r></w:p>"
    let document = try commented(WordBuilder(Bench.p("a") + box).with("header", header))
    let texts = document.comments.map { comment in
      comment.blocks.compactMap {
        if case .paragraph(let paragraph) = $0 { paragraph.text } else { nil }
      }
      .first ?? ""
    }
    #expect(
      texts.map { $0.prefix(30) } == [
        "In text box 1, paragraph 1: Th", "In header, paragraph 1: There ",
      ])
  }

  @Test func `other words take the place of some`() throws {
    let body =
      "<w:p><w:r><w:t>For Nursing </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>assistant &amp; co.</w:t></w:r></w:p>"
    let document = try WordTemplate(reading: WordBuilder(body).bytes())
    let paragraph = try #require(document.paragraphs.first)
    #expect(paragraph.text == "For Nursing assistant & co.")
    let bytes = try document.replacing([
      FormReplacement(paragraph.place, characters: 4..<21, text: "{Program title}")
    ])
    #expect(try Bench.lines(of: bytes) == ["For {Program title} & co."])
    let form = try WordTemplate(reading: bytes)
    #expect(form.marks.map(\.words) == ["Program title"])
    #expect(
      try Bench.lines(of: form.fill(Bench.program(), Bench.vocabulary).bytes) == [
        "For Nursing assistant & co."
      ])
  }
}
