public import Checking
public import Curriculum
import Importing
import ProgramFile

extension Desk {
  /// The program of a file, with what was noticed while it was read.
  public func open(
    _ source: ProgramSource
  ) throws(AuthoringError) -> (program: Program, findings: [Finding]) {
    switch source.content {
    case .document(let document): (document.program, document.findings)
    case .word(let bytes):
      try {
        () throws(AuthoringError) in
        let imported = importDocument(try WordFile(bytes, named: source.path)).imported
        return (imported.program, imported.findingsBesideRules)
      }()
    }
  }

  /// What the rules say.
  public func check(_ program: Program) -> CheckResult {
    Checker().check(program, RuleContext(for: program, library: library, profile: profile))
  }
}
