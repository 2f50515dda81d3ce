import TestSupport
import Testing
import WordFormat

/// What a coordinator sees: a form with its marks, and what becomes of it.
struct FormGoldenTests {
  private typealias Bench = FormBench

  private func picture(_ body: String) throws -> String {
    let bytes = try WordBuilder(body).bytes()
    let form = try WordTemplate(reading: bytes)
    let filled = try form.fill(Bench.program(), Bench.vocabulary)
    let remarks = filled.remarks.map { "\($0.code.rawValue) \($0.place): \($0.message)" }
    return
      (["The form:", ""] + (try Bench.lines(of: bytes)) + ["", "Filled:", ""]
      + (try Bench.lines(of: filled.bytes)) + ["", "Told:", ""] + remarks)
      .map { $0 + "\n" }.joined()
  }

  @Test func `a table form`() throws {
    let table = Bench.table([
      ["Program", "{Program title}"], ["Dates", "{Start date} to {End date}"],
      ["Class size", "{if Class size}up to {Class size}{otherwise}open{end}"],
      ["Next steps", "{Next steps}"],
    ])
    let objectives = Bench.table([
      ["No.", "Objective", "Outcomes", "Hours"],
      [
        "{each objective}{Number}", "{Name}", "{each outcome}{Text} ({Strand}); {end}",
        "{Hours}{end}",
      ],
      ["{each partner}{Name}", "{Role}{end}", "", ""],
    ])
    Golden("table-form.txt").matches(
      try picture(
        table + Bench.p("Objectives") + objectives + Bench.p("{if no gaps}")
          + Bench.p("Everything is aligned.") + Bench.p("{otherwise}") + Bench.p("Gaps remain.")
          + Bench.p("{end}")))
  }

  @Test func `a letter`() throws {
    let letter = [
      "Dear colleague,",
      "our program {Program title} begins on {start date} and takes {hours} hours{if Class size}, "
        + "with {class size} learners{end}.",
      "{if partners}Our partners are {each partner}{Name}, {end}whom we thank.{end}",
      "They will learn:", "{each objective}", "{Number}. {Name}", "{if Hours}", "({Hours} hours)",
      "{end}", "{end}", "Afterwards: {next steps}. In short:", "{Next steps}", "Yours, {braid}",
    ]
    Golden("letter.txt").matches(try picture(letter.map { Bench.p($0) }.joined()))
  }
}
