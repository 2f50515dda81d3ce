import Authoring
import Curriculum

/// A program that a command works on, with the desk that its own profile asks for.
struct OpenedProgram {
  let desk: Desk
  let program: Program
  /// What was noticed while the file was read.
  let findings: [Finding]

  /// Opens a program's file, or imports a Word file on the spot.
  init(at path: String, _ options: DeskOptions, frameworkFiles: [String] = []) throws {
    let source = try ProgramSource(at: path)
    let desk = try options.desk(profile: source.profile, frameworkFiles: frameworkFiles)
    let opened = try desk.open(source)
    self.desk = desk
    program = opened.program
    findings = opened.findings
  }
}
