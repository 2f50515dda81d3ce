import OfficePackage
import TestSupport
import Testing
import WordFormat
import ZipArchive

struct FormBadInputTests {
  private typealias Bench = FormBench

  @Test func `what is no Word document is refused in plain words`() throws {
    let encrypted: [UInt8] =
      [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
      + "EncryptedPackage".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(throws: WordTemplateError.package(.archive(.passwordProtectedFile))) {
      try WordTemplate(reading: encrypted)
    }
    #expect(throws: WordTemplateError.package(.archive(.empty))) { try WordTemplate(reading: []) }
  }

  @Test func `a form with macros or a signature is refused`() throws {
    var macros = WordBuilder(Bench.p("x"))
    macros.mainType = "application/vnd.ms-word.document.macroEnabled.main+xml"
    #expect(throws: WordTemplateError.macros) { try WordTemplate(reading: macros.bytes()) }
    let signed = WordBuilder(Bench.p("x")).with(
      "other", "<w:ROOT/>", named: "_xmlsignatures/sig1.xml")
    #expect(throws: WordTemplateError.signed) { try WordTemplate(reading: signed.bytes()) }
  }

  @Test func `a document type in any text is refused`() throws {
    let hostile = "<!DOCTYPE w:hdr [<!ENTITY a \"b\">]><w:ROOT>&a;</w:ROOT>"
    let form = WordBuilder(Bench.p("x")).with("header", hostile)
    do {
      _ = try WordTemplate(reading: form.bytes())
      Issue.record("the form was read")
    } catch let error as WordTemplateError {
      #expect(error.code == "XML-102" || error.description.contains("document type"), "\(error)")
    }
  }

  @Test func `a form over the limits is refused`() throws {
    var limits = FillingLimits()
    limits.marks = 3
    limits.formPart = 2_000
    #expect(throws: WordTemplateError.tooManyMarks(limit: 3)) {
      try WordTemplate(reading: WordBuilder(Bench.p("{a}{b}{c}{d}")).bytes(), limits: limits)
    }
    let long = WordBuilder(Bench.p(String(repeating: "x", count: 2_000)))
    #expect(throws: WordTemplateError.partTooLong(PartName("word/document.xml"), limit: 2_000)) {
      try WordTemplate(reading: long.bytes(), limits: limits)
    }
  }

  @Test func `loops that would make too much are stopped, and nothing comes out`() throws {
    var limits = FillingLimits()
    limits.output.rows = 100
    let row = Bench.table([["{each objective}{Name}", "{Number}{end}"]])
    let many = FormBench.Record(values: [
      .nothing, .nothing, .nothing, .nothing, .nothing, .nothing,
      .list(count: 1_000_000) { _ in FormBench.objectives[0] },
    ])
    #expect(throws: WordTemplateError.outputTooMany(.rows, limit: 100)) {
      try Bench.body(row, many, limits: limits)
    }
    limits = FillingLimits()
    limits.outputPart = 50_000
    #expect(throws: WordTemplateError.outputTooLong(PartName("word/document.xml"), limit: 50_000)) {
      try Bench.body(Bench.p("x {each objective}{Name}{end}"), many, limits: limits)
    }
  }

  @Test func `loops inside loops without end are told`() throws {
    let deep =
      String(repeating: "{if gaps}", count: 18) + "x" + String(repeating: "{end}", count: 18)
    #expect(try Bench.mistakes(Bench.p("a " + deep)).map { $0.prefix(8) } == ["FORM-114"])
  }

  @Test func `a part in UTF-16 and one with character data are filled`() throws {
    let header = "<w:ROOT><w:p><w:r><w:t><![CDATA[{Program title} <&>]]></w:t></w:r></w:p></w:ROOT>"
    let bytes = try WordBuilder(Bench.p("x")).with("header", header).bytes()
    let filled = try WordTemplate(reading: bytes).fill(Bench.program(), Bench.vocabulary)
    let part = try OfficePackage(reading: filled.bytes).bytes(of: PartName("word/header1.xml"))
    #expect(
      String(decoding: part, as: UTF8.self).contains(
        "<w:t xml:space=\"preserve\">Nursing assistant &lt;&amp;&gt;</w:t>"))

    let builder = WordBuilder(Bench.p("{Program title}"))
    let document = "<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + builder.document
    var package = OfficePackageWriter()
    _ = package.relate(
      from: "",
      type: "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument",
      target: builder.mainPart)
    package.add(
      part: builder.mainPart, contentType: builder.mainType,
      bytes: [0xFF, 0xFE] + document.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
    let wide = try WordTemplate(reading: package.finish()).fill(Bench.program(), Bench.vocabulary)
    #expect(try Bench.lines(of: wide.bytes) == ["Nursing assistant"])
  }

  @Test func `what a comment or an instruction of the file holds is no part of the form`() throws {
    #expect(
      try Bench.lines(
        Bench.p("<!-- <![CDATA[ --> a <?x <![CDATA[ ?>{Class size}<!-- ]]> -->")
          + Bench.p("b<!-- > {Program title} -->c<?x > {Titel} ?>"))
        == [" a 12", "bc"])
    let both = Bench.p("<!-- <![CDATA[ --><![CDATA[{Class size} &]]><!-- ]]> -->")
    #expect(try Bench.lines(both) == ["12 &"])
  }

  @Test func `another prefix for the namespace of Word is as good`() throws {
    var builder = WordBuilder("")
    builder.body =
      "<n:p xmlns:n=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><n:r><n:t>{Program title}"
      + "</n:t></n:r></n:p>"
    let filled = try WordTemplate(reading: builder.bytes()).fill(
      Bench.program(title: "a\nb"), Bench.vocabulary)
    #expect(try Bench.lines(of: filled.bytes) == ["a\nb"])
  }

  @Test func `damaged forms are refused or filled, and never stop the program`() throws {
    let body =
      Bench.p("{each objective}{Name}{if Hours}x{otherwise}y{end}{end}")
      + Bench.table([["{each objective}{Number}", "{Name}{end}"]]) + Bench.p("{Next steps}")
      + "<w:p><w:sdt><w:sdtPr><w:tag w:val=\"gaps\"/></w:sdtPr><w:sdtContent><w:r><w:t>a</w:t></w:r></w:sdtContent></w:sdt></w:p>"
    var random = SeededRandom(8)
    let pieces = [
      "{", "}", "{end}", "{each objective}", "<w:p>", "</w:p>", "<w:tc/>", "</w:r>", "&#123;",
      "<!--", "{if x}",
    ]
    for _ in 0..<400 {
      var text = body
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let start = text.index(
          text.startIndex, offsetBy: Int.random(in: 0..<text.count - 12, using: &random))
        if Bool.random(using: &random) {
          text.removeSubrange(
            start..<text.index(start, offsetBy: Int.random(in: 1...12, using: &random)))
        } else {
          text.insert(contentsOf: pieces.randomElement(using: &random) ?? "", at: start)
        }
      }
      guard let form = try? WordTemplate(reading: WordBuilder(text).bytes()) else { continue }
      let mistakes = form.mistakes(Bench.vocabulary)
      _ = try WordDocument(reading: form.commented(mistakes, author: "Plait", day: "2026-09-01"))
      guard mistakes.allSatisfy(\.isNote) else { continue }
      // What comes out of a form that could be read can be read.
      _ = try WordDocument(reading: form.fill(Bench.program(), Bench.vocabulary).bytes)
    }
  }
}
