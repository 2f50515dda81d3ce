package import Curriculum
package import Reports
import SheetFormat

/// A crosswalk as a workbook, written row by row from the crosswalk itself: no report and no dense
/// matrix stands between.
package struct CrosswalkWorkbook: Sendable {
  /// Begins the line of the first sheet that says which state of the alignments the file shows.
  package static let fingerprintLabel = "Fingerprint"
  /// Begins the line that says which program the file was written from.
  package static let programLabel = "Written from"

  private let crosswalk: Crosswalk
  private let settings: ExportSettings
  /// Whether items stand down and parts across.
  package var isTransposed = false
  /// Whether the file holds the matrix alone.
  package var isMatrixOnly = false
  /// The state of the alignments, so that a changed file can be given back; nil when it cannot.
  package var fingerprint: AlignmentFingerprint?
  /// Who has signed the program.
  package var signers: [String] = []

  /// Takes a crosswalk.
  package init(_ crosswalk: Crosswalk, _ settings: ExportSettings = ExportSettings()) {
    self.crosswalk = crosswalk
    self.settings = settings
  }

  /// Writes the workbook: what to know, the matrix, the gaps, every alignment, the rows, the items.
  package func file(named name: String) throws(ExportError) -> ExportedFile {
    let look = SheetLook()
    let coverage = Coverage(of: crosswalk)
    let report = preface(coverage)
    var workbook = Workbook(properties: report.properties(settings), styles: look.styles)
    let matrix = CrosswalkMatrix(isTransposed ? crosswalk.transposed : crosswalk, look).sheet
    workbook.sheets =
      isMatrixOnly
      ? [matrix]
      : [
        SheetPreface(report).sheet(look, footer: crosswalk.revision), matrix,
        CrosswalkGaps(coverage, look).sheet, LongFormSheet(LongForm(of: crosswalk), look).sheet,
        CrosswalkObjectives(crosswalk, look).sheet, CrosswalkItems(coverage, look).sheet,
      ]
    do throws(SheetError) {
      let bytes = try workbook.bytes()
      return ExportedFile(
        name: "\(name).\(SheetExporter.fileExtension)", mediaType: SheetExporter.mediaType,
        bytes: bytes)
    } catch {
      throw .sheet(error.description)
    }
  }

  private func preface(_ coverage: Coverage) -> Report {
    var report = crosswalk.preface(coverage)
    report.facts.append(ReportFact("Signed by", signers))
    let names = CrosswalkBands(crosswalk).shortened
    if !names.isEmpty {
      let lines = names.map { ReportLine($0.title, lead: $0.name) }
      report.sections.append(ReportSection("Short names", [.list(lines, isOrdered: false)]))
    }
    report.sections += [sheets, editing]
    return report
  }

  private var sheets: ReportSection {
    let lines = [
      ReportLine("which \(crosswalk.noun) addresses which item, with totals", lead: "Matrix"),
      ReportLine("what is missing, a line for each thing to do", lead: "Gaps"),
      ReportLine("a line for each alignment: filter, count, change", lead: LongFormSheet.name),
      ReportLine("what each asks for, and when", lead: "\(crosswalk.noun)s".capitalizedFirst),
      ReportLine("how often, how strongly, where and when each is met", lead: "Items"),
      ReportLine(
        "the arrow in a header filters its column; the note of a code says what it asks",
        lead: "To read"),
    ]
    return ReportSection("The sheets", [.list(lines, isOrdered: false)])
  }

  private var editing: ReportSection {
    var lines = [
      ReportLine(
        "Change the light yellow cells of “\(LongFormSheet.name)”, add lines below, or delete "
          + "lines. Then: plait crosswalk apply THIS.xlsx PROGRAM --dry-run", lead: "To change"),
      ReportLine(
        "Changes in other cells and in the other sheets do not come back.", lead: "Mind"),
      ReportLine(crosswalk.title, lead: Self.programLabel),
    ]
    if let fingerprint {
      // Where codes of no list are hidden, the file cannot say that one of them was deleted.
      let shown = crosswalk.groups.filter { $0.framework != nil || !crosswalk.hidesOwnCodes }
      let ids = shown.map { $0.framework ?? "-" }.joined(separator: " ")
      lines.append(ReportLine("\(fingerprint) \(ids)", lead: Self.fingerprintLabel))
    } else {
      lines.append(
        ReportLine(
          "This file shows a part of the alignments, so a line that is deleted here is not taken "
            + "out of the program.", lead: "Deleted lines"))
    }
    return ReportSection("Changing it", [.list(lines, isOrdered: false)])
  }
}
