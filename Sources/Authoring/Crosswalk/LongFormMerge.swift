import Curriculum
import Importing

/// A line of a long form on its way into an alignment: what the file does not have stays as it is.
struct LongFormMerge {
  private let columns: Set<String>
  private let reading: LongFormLineReader.Reading

  init(_ file: LongFormFile, _ reading: LongFormLineReader.Reading) {
    columns = file.columns
    self.reading = reading
  }

  /// The alignment of a line that is new.
  var new: Alignment {
    Alignment(
      reading.item, strength: reading.strength ?? .full, level: reading.level,
      rationale: reading.rationale, evidence: reading.evidence)
  }

  /// An alignment with what the line says otherwise.
  func merged(into before: Alignment) -> Alignment {
    var after = before
    if let strength = reading.strength { after.strength = strength }
    if columns.contains("level") { after.level = reading.level }
    if columns.contains("why"), !Self.isSame(before.rationale ?? "", reading.rationale ?? "") {
      after.rationale = reading.rationale
    }
    if columns.contains("evidence"),
      !Self.isSame(
        before.evidence.joined(separator: "\n"), reading.evidence.joined(separator: "\n"))
    {
      after.evidence = reading.evidence
    }
    return after
  }

  /// Whether a cell is what a spreadsheet makes of a text: without the space around and between
  /// its lines, and cut where no more fits.
  private static func isSame(_ text: String, _ cell: String) -> Bool {
    func words(_ text: String) -> [Substring] { text.split(whereSeparator: \.isWhitespace) }
    guard cell.hasSuffix(cutMark) else { return words(text) == words(cell) }
    return words(text).starts(with: words(String(cell.dropLast(cutMark.count))).dropLast())
  }

  /// What the writer of workbooks puts at the end of a text that is longer than a cell.
  private static let cutMark = " … (cut)"
}
