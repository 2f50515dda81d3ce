import OfficePackage
import TestSupport
import Testing
import WordFormat
import ZipArchive

/// Forms of a size that nobody writes by hand; each takes seconds where time grows faster than
/// the form.
@Suite(.timeLimit(.minutes(1)))
struct FormScaleTests {
  private typealias Bench = FormBench

  private func repeated(_ text: String, _ times: Int) -> String {
    String(repeating: text, count: times)
  }

  @Test func `thousands of conditions in one paragraph`() throws {
    let lines = try Bench.lines(Bench.p("a " + repeated("{if gaps}yes{end}", 9_000)))
    #expect(lines == ["a " + repeated("yes", 9_000)])
  }

  @Test func `one condition of thousands of cases`() throws {
    let cases = repeated("{otherwise if partners}no", 9_000)
    #expect(try Bench.lines(Bench.p("a {if gaps}yes\(cases){end}")) == ["a yes"])
    let apart = repeated(Bench.p("{otherwise if partners}") + Bench.p("no"), 4_000)
    #expect(
      try Bench.lines(Bench.p("{if gaps}") + Bench.p("yes") + apart + Bench.p("{end}")) == ["yes"])
  }

  @Test func `thousands of loops, one after the other`() throws {
    let row = ["{each objective}{Number}", "{Name}{end}"]
    #expect(try Bench.lines(Bench.table(Array(repeating: row, count: 5_000))).count == 10_000)
    let inline = repeated("{each objective}{Number}{end}", 5_000)
    #expect(try Bench.lines(Bench.p("a " + inline)) == ["a " + repeated("12", 5_000)])
  }

  @Test func `thousands of loops inside each other are one mistake`() throws {
    let inline = repeated("{each objective}", 5_000) + repeated("{end}", 5_000)
    #expect(try Bench.mistakes(Bench.p("a " + inline)).map { $0.prefix(8) } == ["FORM-114"])
    let apart =
      repeated(Bench.p("{each objective}"), 5_000) + repeated(Bench.p("{end}"), 5_000)
    #expect(try Bench.mistakes(apart).map { $0.prefix(8) } == ["FORM-114"])
  }

  @Test func `20,000 marks in one table`() throws {
    // Numbers, so that the form does not pack as only an attack does.
    let rows = (0..<1_000).map { row in
      (0..<20).map { "\((row * 20 + $0) * 7_919) {Class size}" }
    }
    let form = try WordTemplate(reading: WordBuilder(Bench.table(rows)).bytes())
    #expect(form.marks.count == 20_000)
    #expect(form.marks.last?.place.description == "table 1, row 1000, column 20")
    let filled = try form.fill(Bench.program(), Bench.vocabulary)
    #expect(try Bench.lines(of: filled.bytes).count == 1_000)
  }

  @Test func `thousands of mistakes in one paragraph, and a comment for each`() throws {
    let form = try WordTemplate(
      reading: WordBuilder(Bench.p("a " + repeated("{Progam titel} ", 5_000))).bytes())
    let mistakes = form.mistakes(Bench.vocabulary)
    #expect(mistakes.count == 5_000)
    let commented = try form.commented(mistakes, author: "Plait", day: "2026-09-01")
    #expect(try WordDocument(reading: commented).comments.count == 5_000)
  }

  @Test func `a filled form of the same words over and over can be read again`() throws {
    let name = repeated("a", 60_000)
    let many = Bench.Record(values: [
      Bench.text(name), .nothing, .nothing, .nothing, .nothing, .nothing,
      .list(count: 50) { _ in Bench.objectives[0] },
    ])
    let form = try WordTemplate(
      reading: WordBuilder(Bench.p("x {each objective}{Program title}{end}")).bytes())
    let bytes = try form.fill(many, Bench.vocabulary).bytes
    let text = try WordDocument(reading: bytes).text
    #expect(text.utf8.count > 50 * 60_000)
    let entry = try #require(ZipReader(bytes).entry("word/document.xml"))
    #expect(entry.method == .stored)
  }

  @Test func `a filled form that nobody could read is not written`() throws {
    // Each value is allowed; all of them in one run of text are not.
    let name = repeated("a\u{2009}", 600_000)
    let many = Bench.Record(values: [
      Bench.text(name), .nothing, .nothing, .nothing, .nothing, .nothing,
      .list(count: 3) { _ in Bench.objectives[0] },
    ])
    let form = try WordTemplate(
      reading: WordBuilder(Bench.p("x {Program title}{Program title}{Program title}")).bytes())
    #expect {
      try form.fill(many, Bench.vocabulary)
    } throws: { error in
      (error as? WordTemplateError)?.code == "FORM-308"
    }
  }

  @Test func `loops of one list inside each other are stopped, though they write nothing`() throws {
    let deep = "x " + repeated("{each objective}", 14) + repeated("{end}", 14)
    let many = Bench.Record(values: [
      .nothing, .nothing, .nothing, .nothing, .nothing, .nothing,
      .list(count: 6) { _ in FormBench.objectives[0] },
    ])
    #expect(
      throws: WordTemplateError.tooManySteps(PartName("word/document.xml"), limit: 3_000_000)
    ) { try Bench.body(Bench.p(deep), many) }
  }

  @Test func `more marks than the limit are not all collected`() throws {
    // Written apart, so that the form does not pack as only an attack does.
    let marks = (0..<200_000).map { "{a}x\($0 * 7_919 % 10_007)" }.joined()
    #expect(throws: WordTemplateError.tooManyMarks(limit: 20_000)) {
      try WordTemplate(reading: WordBuilder(Bench.p(marks)).bytes())
    }
  }

  @Test func `thousands of loops in the paragraphs of one cell`() throws {
    let loops = (0..<4_000).map { Bench.p("{each objective}\($0){end}") }.joined()
    #expect(try Bench.lines(Bench.table([[loops]])).count == 1)
    let apart = repeated(Bench.p("{each objective}") + Bench.p("{end}"), 4_000)
    _ = try Bench.mistakes(Bench.table([[apart]]))
    _ = try? Bench.lines(Bench.table([[apart]]))
    let empty = repeated(Bench.p(""), 20_000) + repeated(Bench.p("{each objective}{end}"), 4_000)
    _ = try Bench.mistakes(Bench.table([[empty]]))
  }

  @Test func `what is left out does not differ from one run to the next`() throws {
    let row = ["{if gaps}", "{each objective}{Name}{end}", "{end}"]
    let bodies = try (0..<8).map { _ in
      try Bench.body(
        Bench.table(Array(repeating: row, count: 40))
          + repeated(Bench.p("{if gaps}") + Bench.p("y") + Bench.p("{end}"), 40))
    }
    #expect(Set(bodies).count == 1)
  }
}
