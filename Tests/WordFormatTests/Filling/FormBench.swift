import OfficePackage
import TestSupport
import WordFormat

/// A small program and forms about it, for tests of filling.
enum FormBench {
  /// Answers names with values that stand ready.
  struct Record: FormRecord {
    var values: [FormValue]
    func value(_ field: Int) -> FormValue {
      values.indices.contains(field) ? values[field] : .nothing
    }
  }

  static let vocabulary = FormVocabulary([
    FormScope(
      "program",
      [
        FormName("Program title", otherWords: ["name of the program"]), FormName("Class size"),
        FormName("Start date"), FormName("End date"), FormName("Next steps"),
        FormName("gaps", .truth), FormName("objective", .list(scope: 1)),
        FormName("partner", .list(scope: 3)), FormName("crosswalk", .report),
        FormName("braid", .picture), FormName("hours"),
      ]),
    FormScope(
      "objective",
      [
        FormName("Number"), FormName("Name"), FormName("Hours"),
        FormName("outcome", .list(scope: 2)),
      ]),
    FormScope("outcome", [FormName("Text"), FormName("Strand"), FormName("Number")]),
    FormScope("partner", [FormName("Name"), FormName("Role")]),
  ])

  static func text(_ text: String) -> FormValue { .text(FormText(text)) }

  static func list(_ records: [Record]) -> FormValue {
    .list(count: records.count) { records[$0] }
  }

  static func outcome(_ text: String, _ strand: String, _ number: Int) -> Record {
    Record(values: [Self.text(text), Self.text(strand), Self.text("\(number)")])
  }

  static let objectives: [Record] = [
    Record(values: [
      text("1"), text("Lift safely"), text("12"),
      list([
        outcome("Reads a chart", "Adult education", 1),
        outcome("Lifts a patient", "Workforce training", 2),
      ]),
    ]),
    Record(values: [
      text("2"), text("Wash & dry"), .nothing,
      list([outcome("Washes hands", "Workforce training", 1)]),
    ]),
  ]

  static func program(
    title: String = "Nursing assistant", steps: FormValue? = nil, report: [DraftBlock] = [],
    picture: FormValue = .nothing
  ) -> Record {
    let steps =
      steps ?? .text(FormText(["Sit the exam", "Apply"], inline: "Sit the exam and Apply"))
    return Record(values: [
      text(title), text("12"), text("September 1, 2026"), text("December 18, 2026"), steps,
      .truth(true), list(objectives), list([]), report.isEmpty ? .nothing : .blocks(report),
      picture, text("120"),
    ])
  }

  /// A paragraph of one run.
  static func p(_ text: String) -> String { "<w:p><w:r><w:t>\(text)</w:t></w:r></w:p>" }

  /// A table of one paragraph a cell.
  static func table(_ rows: [[String]]) -> String {
    "<w:tbl><w:tblPr/><w:tblGrid/>"
      + rows.map { row in
        "<w:tr>" + row.map { "<w:tc><w:tcPr/>\($0.hasPrefix("<") ? $0 : p($0))</w:tc>" }.joined()
          + "</w:tr>"
      }.joined() + "</w:tbl>"
  }

  /// The body of a form that was filled.
  static func body(
    _ body: String, _ record: Record? = nil, limits: FillingLimits = .standard
  ) throws -> String {
    let filled = try WordTemplate(reading: WordBuilder(body).bytes(), limits: limits)
      .fill(record ?? program(), vocabulary)
    let part = try OfficePackage(reading: filled.bytes).bytes(of: PartName("word/document.xml"))
    let text = String(decoding: part, as: UTF8.self)
    guard let start = text.firstRange(of: "<w:body>"), let end = text.firstRange(of: "</w:body>")
    else { return text }
    return String(text[start.upperBound..<end.lowerBound])
  }

  /// What a filled form shows: a line for each paragraph, cells parted by bars.
  static func lines(_ body: String, _ record: Record? = nil) throws -> [String] {
    let filled = try WordTemplate(reading: WordBuilder(body).bytes()).fill(
      record ?? program(), vocabulary)
    return try lines(of: filled.bytes)
  }

  static func lines(of bytes: [UInt8]) throws -> [String] {
    lines(try WordDocument(reading: bytes).blocks)
  }

  private static func lines(_ blocks: [WordBlock]) -> [String] {
    blocks.flatMap { block -> [String] in
      switch block {
      case .paragraph(let paragraph): return [paragraph.text]
      case .table(let table):
        return table.rows.map { row in
          row.cells.map { lines($0.blocks).joined(separator: " / ") }.joined(separator: " | ")
        }
      }
    }
  }

  /// The mistakes of a form, each with its code, place and message.
  static func mistakes(_ body: String) throws -> [String] {
    try WordTemplate(reading: WordBuilder(body).bytes()).mistakes(vocabulary).map {
      "\($0.code.rawValue) \($0.place): \($0.message) \($0.remedy)"
    }
  }
}
