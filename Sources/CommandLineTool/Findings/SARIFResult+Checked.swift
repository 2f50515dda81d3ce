import Authoring
import Curriculum

extension SARIFResult {
  /// What was found in programs: what is open, then what each program has set aside.
  static func all(of programs: [CheckedProgram]) -> [SARIFResult] {
    let open = programs.flatMap { program in
      program.findings.map { SARIFResult($0, file: program.path) }
    }
    let settled = programs.flatMap { program in
      program.settled.filter { $0.weight == .off }.map {
        SARIFResult($0.finding, file: program.path, settled: $0)
      }
    }
    return open + settled
  }

  /// What was found in files that are no programs.
  static func all(of files: [CheckedFile]) -> [SARIFResult] {
    files.flatMap { file in file.findings.map { SARIFResult($0, file: file.path) } }
  }
}
