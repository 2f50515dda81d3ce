/// The files of a program that a browser can keep, by their last name in addresses.
enum ProgramFileKind: String, CaseIterable, Sendable {
  case crosswalkWorkbook = "crosswalk.xlsx"
  case crosswalkDocument = "crosswalk.docx"
  case crosswalkPage = "crosswalk.html"
  case crosswalkTable = "crosswalk.csv"
  case crosswalkRecord = "crosswalk.json"
  case objectives = "objectives.docx"
  case syllabus = "syllabus.docx"

  /// What the file is, as a person calls it.
  var title: String {
    switch self {
    case .crosswalkWorkbook: "Crosswalk, Excel workbook (.xlsx)"
    case .crosswalkDocument: "Crosswalk, Word document (.docx)"
    case .crosswalkPage: "Crosswalk, web page (.html)"
    case .crosswalkTable: "Crosswalk, table (.csv)"
    case .crosswalkRecord: "Crosswalk, JSON (.json)"
    case .objectives: "Single set of objectives, Word document (.docx)"
    case .syllabus: "Syllabus, Word document (.docx)"
    }
  }

  /// What it is good for.
  var purpose: String {
    switch self {
    case .crosswalkWorkbook: "to work in, with gaps and totals"
    case .crosswalkDocument: "to hand in"
    case .crosswalkPage: "opens anywhere, without a network"
    case .crosswalkTable: "a line for each alignment"
    case .crosswalkRecord: "for other software"
    case .objectives: "to hand in"
    case .syllabus: "to hand out"
    }
  }
}
