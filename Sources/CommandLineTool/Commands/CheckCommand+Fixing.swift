import ArgumentParser
import Authoring
import Curriculum

extension CheckCommand {
  func validateFixing() throws {
    guard isOfOneProgram else {
      throw ValidationError("--fix mends one program; name one file.")
    }
    guard format == .text else {
      throw ValidationError("Give --fix or --format, not both.")
    }
    guard output.map({ ProgramFormat(ofFile: $0) != nil }) ?? true else {
      throw ValidationError("With --fix, -o names the program: .iet.yaml or .iet.json.")
    }
  }

  /// Shows what can be mended and what is found; with -o or --force writes the program first, and
  /// says what is left.
  func runFixing() throws {
    let file = files[0]
    let source = try ProgramSource(at: file)
    var options = ChangedProgramOptions()
    options.output = output
    options.outputOptions = outputOptions
    let writes = output != nil || outputOptions.force
    let target = writes ? try options.target(for: file, source, reading: filesBeside) : nil
    let checks = ProgramChecks(
      profiles: deskOptions.profiles, templates: deskOptions.templates, frameworkFiles: frameworks)
    var checked = try checks.check(file, against: against)
    let repaired = checked.program.repairing(checked.repairs)
    if !outputOptions.quiet {
      try StandardOutput.write(repaired.fields.map { $0.lines + "\n" }.joined())
    }
    guard !repaired.fields.isEmpty else {
      outputOptions.say("There is nothing that Plait can mend without a change of meaning.")
      return try tell(checked)
    }
    guard let target else {
      let count = repaired.fields.count == 1 ? "One change" : "\(repaired.fields.count) changes"
      outputOptions.say(
        "\(count); nothing is written yet. Say -o and a new name, or --force to write over \(file)."
      )
      return try tell(checked)
    }
    try options.write(repaired.program, from: source, to: target)
    checked = try checks.check(target.path, against: against)
    try tell(checked)
  }

  private func tell(_ checked: CheckedProgram) throws {
    if !outputOptions.quiet { try write(checked) }
    try finish(checked)
  }
}
