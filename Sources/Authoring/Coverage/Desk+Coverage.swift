public import Curriculum
package import Exporting
public import Reports
import Synchronization

extension Desk {
  /// The endings of files that coverage can be written in.
  static let coverageEndings = ["docx", "html", "xlsx", "csv", "md", "json"]

  /// What a program covers and leaves open, in the format of a name's ending.
  package func coverage(
    _ program: Program, _ wishes: CrosswalkWishes, named path: String, of source: String
  ) throws(AuthoringError) -> ExportedFile {
    let ending = try Self.ending(of: path, among: Self.coverageEndings)
    let coverage = try coverage(of: program, wishes, of: source)
    if ending == "json" {
      return CrosswalkJSON(coverage.crosswalk, ExportSettings(for: program))
        .file(named: Self.stem(of: path))
    }
    return try Self.document(
      coverage.report(), of: program, named: path, endings: Self.coverageEndings)
  }

  /// What a program covers and leaves open; there must be something to judge.
  public func coverage(
    of program: Program, _ wishes: CrosswalkWishes, of source: String
  ) throws(AuthoringError) -> Coverage {
    let crosswalk = try crosswalk(of: program, wishes)
    if crosswalk.counted == 0 { throw Self.nothingToCross(source, wishes) }
    return Coverage(of: crosswalk)
  }

  /// What many programs cover together; each is read, summed up and let go.
  ///
  /// Without the ids of frameworks it looks at all that a program cites. Each file that cannot be
  /// read is handed to `unread`, and left out.
  public func coverage(
    of paths: [String], frameworks: [String]?, comparesObjectives: Bool,
    unread: (AuthoringError) -> Void
  ) -> ProgramsCoverage {
    var coverage = ProgramsCoverage(library, frameworks: frameworks)
    // To know the codes of all frameworks anew for each program would take longer than the rest.
    let idle = Mutex<[ProgramSummarizer]>([])
    @Sendable func summary(_ path: String) -> Result<ProgramSummary, AuthoringError> {
      Result { () throws(AuthoringError) in
        let program = try open(ProgramSource(at: path)).program
        var summarizer =
          idle.withLock { $0.popLast() }
          ?? ProgramSummarizer(library, comparesObjectives: comparesObjectives)
        let summary = summarizer.summary(of: program, at: path)
        let used = summarizer
        idle.withLock { $0.append(used) }
        return summary
      }
    }
    InOrder.each(paths, summary) { _, result in
      switch result {
      case .success(let summary): coverage.add(summary)
      case .failure(let error): unread(error)
      }
    }
    return coverage
  }

  /// What many programs cover together, in the format of a name's ending.
  package func document(
    _ coverage: ProgramsCoverage, named path: String
  ) throws(AuthoringError) -> ExportedFile {
    let endings = ["xlsx", "html", "docx", "csv", "md"]
    let ending = try Self.ending(of: path, among: endings)
    do throws(ExportError) {
      return try Self.export(coverage.report(), path, ending, ExportSettings())
    } catch {
      throw .output(path, error.description)
    }
  }
}
