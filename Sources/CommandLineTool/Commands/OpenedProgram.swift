import Authoring
import Curriculum

/// A program that a command works on, with the desk that its own profile asks for.
struct OpenedProgram {
  let desk: Desk
  let program: Program
  /// What was noticed while the file was read.
  let findings: [Finding]
  /// The file.
  let source: ProgramSource

  /// Opens a program's file, or imports a Word file on the spot; the framework files that lie
  /// beside it are known too, and those that a person names count before them.
  init(
    at path: String, _ options: DeskOptions, frameworkFiles: [String] = [],
    readsWords: Bool = false, readsFrameworks: Bool = true
  ) throws {
    let source = try ProgramSource(at: path)
    let desk = try options.desk(
      profile: source.profile,
      frameworkFiles: FrameworkShelf.files(beside: path) + frameworkFiles,
      readsWords: readsWords || source.isWord, readsFrameworks: readsFrameworks)
    let opened = try desk.open(source)
    try desk.checkFrameworks()
    self.desk = desk
    program = opened.program
    findings = opened.findings
    self.source = source
  }

  /// A line for a person whose command does not list the findings; empty when there are none.
  var remark: String {
    guard !findings.isEmpty else { return "" }
    let count = findings.count == 1 ? "one remark" : "\(findings.count) remarks"
    return "While the file was read there \(findings.count == 1 ? "was" : "were") \(count); "
      + "`plait check \(source.path)` lists what to mend."
  }
}
