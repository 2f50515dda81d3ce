import Curriculum
import Importing

/// What was found in a document and what was not placed, in a few lines.
struct ImportSummary {
  private let imported: Imported
  private let notices: [String]

  /// What is told at once, besides errors and warnings.
  private static let notes: Set<String> = ["IMP-105", "IMP-107", "IMP-108", "IMP-110"]

  private let paths: [String]

  init(_ imported: Imported, of paths: [String], notices: [String]) {
    self.imported = imported
    self.paths = paths
    self.notices = notices
  }

  /// The lines.
  var text: String {
    (program + unplaced + beside + findings).joined(separator: "\n")
  }

  private var program: [String] {
    let program = imported.program
    let strands = Strand.allCases.map { strand in
      "\(program.objectives.map { $0.outcomes[strand].count }.reduce(0, +)) in \(strand)"
    }
    let files = paths.count > 1 ? ["  from \(paths.joined(separator: ", "))"] : []
    return [
      program.title.isEmpty ? "A program without a title" : program.title,
      "  \(program.objectives.count) objectives; outcomes: \(strands.joined(separator: ", "))",
    ] + files
  }

  private var unplaced: [String] {
    let all = imported.unplacedCount
    guard all > 0 else {
      return ["  every word \(notices.isEmpty ? "" : "of the text ")was placed or read"]
    }
    let told = imported.unplacedOneByOne
    let inTables = all - told.count
    var line = "  \(all) \(all == 1 ? "passage was" : "passages were") not placed"
    if inTables > 0 {
      line += ", \(inTables == all ? "all" : "\(inTables)") in tables that were not read"
    }
    var lines = [line]
    for entry in told.prefix(5) {
      let words = entry.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      lines.append("    \(entry.place): \(words.prefix(70))\(words.count > 70 ? "…" : "")")
    }
    if told.count > 5 { lines.append("    … and \(told.count - 5) more; --report lists all") }
    return lines
  }

  private var beside: [String] {
    var lines = notices.prefix(5).map { "  beside the text: \($0)" }
    if notices.count > 5 {
      lines.append("  … and \(notices.count - 5) more notices; --report lists all")
    }
    return lines
  }

  private var findings: [String] {
    let warnings = imported.findings.filter { $0.severity > .note }
    let told = warnings + imported.findings.filter { Self.notes.contains($0.code) }
    return told.map { finding in
      // In one file, what a note is about is told in its own words.
      let isAmbiguous = finding.code == "IMP-106" || paths.count > 1 && finding.place != .program
      let place = isAmbiguous ? "\(finding.place): " : ""
      return "  \(finding.severity.rawValue): \(place)\(finding.message) \(finding.remedy)"
    }
  }
}
