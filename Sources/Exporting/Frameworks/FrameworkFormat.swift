/// A format that a framework can be handed on in.
package enum FrameworkFormat: String, CaseIterable, Sendable, Hashable {
  /// CASE 1.1 to the letter; carries everything.
  case current = "case-1.1-strict"
  /// CASE 1.0 to the letter.
  case first = "case-1.0-strict"
  /// CASE as OpenSALT imports it.
  case openSALT = "opensalt-compat"
  /// CTDL-ASN in JSON-LD, for the Credential Registry.
  case competencyGraph = "ctdl-asn"
  /// One row an item, for any program that reads tables.
  case table = "csv"
  /// The three sheets that OpenSALT exchanges.
  case workbook = "xlsx"
  /// Outcomes for the learning management system Canvas.
  case canvas
  /// Competencies for the learning management system Moodle.
  case moodle

  /// The ending of the file's name, without a dot at its start.
  package var fileExtension: String {
    switch self {
    case .current, .first, .openSALT: "case.json"
    case .competencyGraph: "jsonld"
    case .table, .canvas, .moodle: "csv"
    case .workbook: "xlsx"
    }
  }

  /// The media type of the file.
  package var mediaType: String {
    switch self {
    case .current, .first, .openSALT: "application/json"
    case .competencyGraph: "application/ld+json"
    case .table, .canvas, .moodle: CSVExporter.mediaType
    case .workbook: SheetExporter.mediaType
    }
  }

  /// What the format is for, in a few words.
  package var title: String {
    switch self {
    case .current: "CASE 1.1"
    case .first: "CASE 1.0"
    case .openSALT: "CASE for OpenSALT"
    case .competencyGraph: "CTDL-ASN for the Credential Registry"
    case .table: "a table with a row for each item"
    case .workbook: "a workbook for OpenSALT"
    case .canvas: "outcomes for Canvas"
    case .moodle: "competencies for Moodle"
    }
  }
}
