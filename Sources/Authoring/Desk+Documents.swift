import Checking
package import Curriculum
package import Exporting
import Foundation
import Frameworks
package import Reports

extension Desk {
  /// The syllabus, as .docx, .html, .md or .pdf.
  ///
  /// It is of the whole program, or of the course of a number or title; for learners, objectives
  /// are put to them, with the approved wording below.
  package func syllabus(
    _ program: Program, course: String? = nil, isForLearners: Bool = false, named path: String
  ) throws(AuthoringError) -> ExportedFile {
    var choices = SyllabusChoices()
    if let course { choices.course = try Self.course(named: course, of: program) }
    if isForLearners { choices.learnerWording = Self.wordingForLearners(program) }
    let syllabus = Syllabus(of: program, library: library, choices)
    return try Self.document(syllabus.report(), of: program, named: path)
  }

  /// The single set of learning objectives, as .docx or .html.
  package func objectiveSheet(
    _ program: Program, named path: String
  ) throws(AuthoringError) -> ExportedFile {
    try Self.document(
      ObjectiveSheet(of: program, library: library).report(), of: program, named: path)
  }

  /// The checklist of requirements with the evidence for each, as .docx, .xlsx, .html or .md.
  ///
  /// Without the ids of frameworks it answers those that the profile requires.
  package func checklist(
    _ program: Program, frameworks: [String]? = nil, named path: String
  ) throws(AuthoringError) -> ExportedFile {
    try Self.document(
      checklist(of: program, frameworks: frameworks).report(), of: program, named: path,
      endings: ["docx", "xlsx", "html", "md"])
  }

  /// The answers to some lists, or else to those that the profile requires, with what the checks
  /// say where that is not known yet.
  package func checklist(
    of program: Program, frameworks: [String]? = nil, findings: [Finding]? = nil
  ) -> Checklist {
    let required = profile.requirements.filter { library[$0] != nil }
    var checklist = Checklist(
      of: program, against: library,
      frameworks: frameworks ?? (required.isEmpty ? nil : required),
      findings: findings ?? check(program).findings)
    checklist.hasReviewerColumn = profile.hasReviewerColumn ?? false
    return checklist
  }

  /// How far a program is on the road from research to improvement.
  package func roadmap(_ program: Program) -> String {
    Roadmap(of: program, library: library).lines.joined(separator: "\n") + "\n"
  }

  /// The roadmap as a page: .docx, .html or .md.
  package func roadmap(
    _ program: Program, named path: String
  ) throws(AuthoringError) -> ExportedFile {
    try Self.document(Roadmap(of: program, library: library).report(), of: program, named: path)
  }

  /// What reviewers found and what was answered, as .docx, .html, .md or .csv.
  package func reviewReport(
    _ program: Program, named path: String
  ) throws(AuthoringError) -> ExportedFile {
    let report = ReviewReport(of: program).report()
    return try Self.document(
      report, of: program, named: path, endings: ["docx", "html", "md", "csv"])
  }

  /// The cover of the packet, as .docx or .html.
  package func cover(_ program: Program, named path: String) throws(AuthoringError) -> ExportedFile
  {
    try Self.document(Cover(of: program).report(), of: program, named: path)
  }

  static func document(
    _ report: Report, of program: Program, named path: String,
    endings: [String] = ["docx", "html", "md", "pdf"]
  ) throws(AuthoringError) -> ExportedFile {
    let ending = try Self.ending(of: path, among: endings)
    if ending == "pdf" { return try pdf(of: report, of: program, named: path) }
    do throws(ExportError) {
      var settings = Self.settings(for: program)
      settings.rasterizer = PictureConverter()
      return try Self.export(report, path, ending, settings)
    } catch {
      throw .output(path, error.description)
    }
  }

  /// How documents of a program are dated and stamped.
  static func settings(for program: Program) -> ExportSettings {
    var settings = ExportSettings(for: program)
    settings.contentHash = contentHash(of: program)
    return settings
  }

  /// The PDF that LibreOffice makes of the Word document of a report.
  private static func pdf(
    of report: Report, of program: Program, named path: String
  ) throws(AuthoringError) -> ExportedFile {
    guard let converter = PDFConverter() else {
      throw .output(
        path,
        "A PDF is made by LibreOffice, which is not installed here. Install it (on Debian: "
          + "\(PDFConverter.debianPackage)), or choose a name that ends in .docx.")
    }
    let word = try document(report, of: program, named: stem(of: path) + ".docx")
    let source = PDFConverter.Source(name: path, ending: "docx", bytes: word.bytes)
    let pdfs = try converter.pdfs(of: [source], on: ExportSettings(for: program).day)
    return ExportedFile(
      name: stem(of: path) + ".pdf", mediaType: "application/pdf", bytes: pdfs.first ?? [])
  }

  static func export(
    _ report: Report, _ path: String, _ ending: String, _ settings: ExportSettings
  ) throws(ExportError) -> ExportedFile {
    guard let exporter = ExporterCatalog(settings)[ending] else {
      throw .word("there is no exporter for .\(ending)")
    }
    return try exporter.export(report, named: stem(of: path))
  }

  static func ending(
    of path: String, among known: [String]
  ) throws(AuthoringError) -> String {
    let ending = URL(fileURLWithPath: path).pathExtension.lowercased()
    guard known.contains(ending) else {
      let list = known.map { "." + $0 }.joined(separator: ", ")
      throw .request(path, "The name must end in one of: \(list).")
    }
    return ending
  }

  static func stem(of path: String) -> String {
    URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
  }
}
