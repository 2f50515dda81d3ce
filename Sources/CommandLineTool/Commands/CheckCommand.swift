import ArgumentParser
import Authoring
import Curriculum

/// The command `plait check FILE...`.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Say what a reviewer would send the program back for, and what to do.",
    discussion: """
      First stands a verdict: ready or not, what blocks, what may be asked. Then each finding says \
      where, what, who asks for it, and what to do. With several files or a folder there is a line \
      for each program. With --profile wi-wtcs,il-icaps a program is held against both. The exit \
      code is 1 when there is a finding at or above the severity of --fail-on. --against reads a \
      syllabus or form by its meaning, and tells what it says otherwise as questions about the \
      program; whether a document that goes out has the approved words, `plait verify` tells.
      """)

  @Argument(help: "Programs (.iet.yaml, .iet.json), Word files (.docx), or folders of programs.")
  var files: [String]

  @Option(help: "The lowest severity that makes the exit code 1: error, warning or note.")
  var failOn: SeverityOption = .error

  @Option(help: "How to write the findings: text, json, github, sarif or html.")
  var format: FindingFormat = .text

  @Option(
    name: .customLong("framework"),
    help: ArgumentHelp("Also know the codes of this framework (a CASE file).", valueName: "file"))
  var frameworks: [String] = []

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "Write a page of the findings of one program: .html, .docx or .md.", valueName: "file"))
  var output: String?

  @Option(
    help: ArgumentHelp(
      "Also compare the program with this syllabus or form (.docx), or with another program.",
      valueName: "file"))
  var against: [String] = []

  @Flag(
    help: ArgumentHelp(
      "Mend what cannot change the meaning: spelling of codes, doubled links, stray blanks.",
      discussion: "Shows the changes; with -o or --force it writes the program."))
  var fix = false

  @Option(help: "Color: auto, always or never.")
  var color: ColorOption = .auto

  @OptionGroup var deskOptions: DeskOptions
  @OptionGroup var outputOptions: OutputOptions

  func validate() throws {
    guard against.isEmpty || isOfOneProgram else {
      throw ValidationError("Documents are compared with one program; name one file.")
    }
    guard !fix else { return try validateFixing() }
    guard output != nil || format == .html else { return }
    guard isOfOneProgram else {
      throw ValidationError("A page is made of one program; name one file.")
    }
    guard output == nil || format == .text else {
      throw ValidationError("Give -o or --format, not both.")
    }
  }

  func run() throws {
    guard !fix else { return try runFixing() }
    let checks = ProgramChecks(
      profiles: deskOptions.profiles, templates: deskOptions.templates, frameworkFiles: frameworks)
    if isOfOneProgram {
      do {
        return try one(checks.check(files[0], against: against))
      } catch let error as AuthoringError where error.kind == .input {
        try tell(UnreadProgram(path: files[0], error: error))
        throw error
      }
    }
    let paths = try ProgramFolder.programs(of: files)
    var many = ManyPrograms(format: format, isQuiet: outputOptions.quiet)
    try checks.check(all: paths) { try many.add($0, $1) }
    try many.finish()
    if many.isUnreadable { throw ExitStatus.inputUnreadable }
    if many.fails(at: failOn.severity) { throw ExitStatus.findings }
  }

  private func one(_ checked: CheckedProgram) throws {
    if let output {
      let written = OutputFiles(force: outputOptions.force, reading: files + filesBeside)
      try written.check([output])
      try written.write(Desk.checkReport(checked, named: output), to: output)
      outputOptions.say("\(checked.readiness.sentence) The page is in \(output).")
    } else if !outputOptions.quiet {
      try write(checked)
    }
    try finish(checked)
  }

  /// Tells the programs that read the findings why there are none; people read the error itself.
  private func tell(_ unread: UnreadProgram) throws {
    guard !outputOptions.quiet else { return }
    switch format {
    case .text, .html: break
    case .json: try StandardOutput.write(asItIs: FindingReport.json(unread))
    case .github: try StandardOutput.write(asItIs: FindingReport.github(unread))
    case .sarif: try StandardOutput.write(asItIs: FindingReport.sarif([], unread: [unread]))
    }
  }

  /// What is read beside the program.
  var filesBeside: [String] { against + frameworks + deskOptions.files }

  /// Whether one file is named, and no folder.
  var isOfOneProgram: Bool { files.count == 1 && !ProgramFolder.isFolder(files[0]) }

  /// Ends with the code of findings where there is one that is grave enough.
  func finish(_ checked: CheckedProgram) throws {
    if checked.findings.contains(where: { $0.severity >= failOn.severity }) {
      throw ExitStatus.findings
    }
  }

  func write(_ checked: CheckedProgram) throws {
    let text =
      switch format {
      case .text: FindingPrinter(isColored: color.isOn).text(checked)
      case .json: try FindingReport.json(checked)
      case .github: FindingReport.github(checked.findings, file: checked.path)
      case .sarif: try FindingReport.sarif(SARIFResult.all(of: [checked]))
      case .html: try Desk.checkPage(checked)
      }
    try StandardOutput.write(asItIs: text)
  }
}
