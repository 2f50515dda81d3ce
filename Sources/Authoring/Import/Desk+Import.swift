import Curriculum
import Foundation
import Importing
import WordFormat

extension Desk {
  /// Reads a program out of a Word file, and proves that no word was lost.
  ///
  /// Of several programs it is the first, with a warning that names the others.
  public func importDocument(_ file: WordFile) -> ImportedDocument {
    let all = importPrograms(file)
    var first = all[0]
    if all.count > 1 {
      first.imported.findings.insert(SeveralPrograms.finding(all.map(\.program)), at: 0)
    }
    return first
  }

  /// Reads every program out of a Word file, and proves that no word was lost between them.
  ///
  /// - Returns: one program or more, in the order of the document.
  public func importPrograms(
    _ file: WordFile, mappings: Mappings = .none, explains: Bool = false
  ) -> [ImportedDocument] {
    let document = file.document
    let recognizer = ProgramRecognizer(
      profile: profile, library: library, overrides: mappings.overrides(of: file.path),
      explains: explains)
    var imports = recognizer.recognizeAll(document.outline())
    Imported.addReview(of: document, to: &imports)
    let lost = ConservationLaw.differences(
      document: document, entries: imports.flatMap(\.entries))
    if !lost.isEmpty { imports[0].findings.append(Self.lostWords(lost)) }
    return imports.enumerated().map { index, imported in
      ImportedDocument(
        imported: imported, paths: [file.path], notices: index == 0 ? file.notices : [])
    }
  }

  /// Fills one program from several files, in their order: a set of objectives, a syllabus.
  ///
  /// - Throws: when a file holds several programs, or a file is named twice.
  public func importJoined(
    _ files: [WordFile], mappings: Mappings = .none, explains: Bool = false
  ) throws(AuthoringError) -> ImportedDocument {
    var documents: [ImportedDocument] = []
    for file in files {
      let programs = importPrograms(file, mappings: mappings, explains: explains)
      guard programs.count == 1 else {
        throw .request(
          file.path,
          """
          This file holds \(programs.count) programs: \(SeveralPrograms.list(programs.map(\.program))). \
          Import it alone, and join what you need in the files that come of it.
          """)
      }
      documents += programs
    }
    let names = Self.names(of: files)
    if let twice = names.indices.first(where: { names[..<$0].contains(names[$0]) }) {
      throw .request(files[twice].path, "This file is named twice. Name each file once.")
    }
    let pairs = zip(names, documents).map { (name: $0, imported: $1.imported) }
    guard let joined = Imported.joined(pairs) else {
      throw .request("import", "Name a Word file.")
    }
    let notices = zip(names, documents).flatMap { name, document in
      document.notices.map { "\(name): \($0)" }
    }
    return ImportedDocument(imported: joined, paths: files.map(\.path), notices: notices)
  }

  /// The last parts of the files' paths, where they differ; else the whole paths.
  private static func names(of files: [WordFile]) -> [String] {
    let short = files.map { URL(fileURLWithPath: $0.path).lastPathComponent }
    return Set(short).count == short.count ? short : files.map(\.path)
  }

  private static func lostWords(_ words: [String: Int]) -> Finding {
    let examples = words.keys.sorted().prefix(5).joined(separator: ", ")
    return Finding(
      code: "IMP-104", severity: .error, place: .program,
      message: "The account of the import does not add up for \(words.count) words (\(examples)).",
      remedy: "Compare the program with the document, and report the document to Plait's makers.")
  }
}
