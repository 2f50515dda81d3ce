import ArgumentParser
import Authoring
import Reports

/// The command `plait coverage PROGRAM...`.
struct CoverageCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "coverage",
    abstract: "Say what programs cover of their standards and skills, and what they leave open.",
    discussion: """
      One program:
        plait coverage nursing.iet.yaml
        plait coverage nursing.iet.yaml --framework esf --columns all -o coverage.docx
      What was gained and lost since an earlier state, or last year:
        plait coverage nursing.iet.yaml --since nursing-2026.iet.yaml
      All programs of a college, and what none of them teaches:
        plait coverage programs/ --framework ccrs -o college.xlsx
      """)

  @Argument(
    help: ArgumentHelp(
      "Programs (.iet.yaml, .iet.json, .docx), or a folder of them.", valueName: "program"))
  var files: [String]

  @OptionGroup var choices: CrosswalkChoices

  @Option(
    help: ArgumentHelp(
      "Say what has changed since this earlier state: a program file, or its Word file.",
      valueName: "old"))
  var since: String?

  @Flag(help: "Of several programs, do not look for objectives that say nearly the same.")
  var noLikeness = false

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "Write a page or a table: .docx, .html, .xlsx, .csv, .md.", valueName: "file"))
  var output: String?

  @Flag(help: ArgumentHelp("Write how long each step took.", visibility: .hidden))
  var timings = false

  @OptionGroup var deskOptions: DeskOptions
  @OptionGroup var outputOptions: OutputOptions

  func run() throws {
    let programs = try ProgramFolder.programs(of: files)
    let output = OutputFiles(
      force: outputOptions.force,
      reading: programs + [since].compactMap(\.self) + choices.frameworks + deskOptions.files)
    try output.check([self.output].compactMap(\.self))
    if let program = programs.first, programs.count == 1,
      files.allSatisfy({ !ProgramFolder.isFolder($0) })
    {
      try one(program, output)
    } else {
      try many(programs, output)
    }
  }

  private func one(_ file: String, _ files: OutputFiles) throws {
    let opened = try OpenedProgram(at: file, deskOptions, frameworkFiles: choices.frameworkFiles)
    outputOptions.say(opened.remark)
    if let since { return try change(of: opened, since: since, files) }
    let wishes = try choices.wishes(on: opened.desk)
    guard let output else {
      try StandardOutput.write(
        opened.desk.coverage(of: opened.program, wishes, of: file).text)
      return
    }
    try files.write(
      opened.desk.coverage(opened.program, wishes, named: output, of: file), to: output)
    outputOptions.say("The coverage is in \(output).")
  }

  private func change(
    of opened: OpenedProgram, since: String, _ files: OutputFiles
  ) throws {
    if let name = choices.firstBesideFrameworks {
      throw AuthoringError.request(
        name, "With --since only --framework can be chosen. Leave \(name) out.")
    }
    let old = try OpenedProgram(at: since, deskOptions, frameworkFiles: choices.frameworkFiles)
    let frameworks = try opened.desk.frameworkIDs(choices.frameworks)
    guard let output else {
      let change = opened.desk.coverageChange(
        from: old.program, to: opened.program, frameworks: frameworks)
      try StandardOutput.write(change.text)
      return
    }
    try files.write(
      opened.desk.coverageChange(
        from: old.program, to: opened.program, frameworks: frameworks, named: output), to: output)
    outputOptions.say("The change of coverage is in \(output).")
  }

  private func many(_ programs: [String], _ files: OutputFiles) throws {
    if let since {
      throw AuthoringError.request(since, "--since compares two states of one program. Name one.")
    }
    if let name = choices.firstBesideFrameworks {
      throw AuthoringError.request(
        name,
        "Of several programs only --framework can be chosen. Name one program to use \(name).")
    }
    var clock = StepClock(isOn: timings)
    let folders = Dictionary(
      programs.map { ($0[..<($0.lastIndex(of: "/") ?? $0.startIndex)], $0) }
    ) { first, _ in first }
    let besides = folders.sorted { $0.key < $1.key }
      .flatMap { FrameworkShelf.files(beside: $0.value) }
    let desk = try deskOptions.desk(
      frameworkFiles: besides + choices.frameworkFiles,
      readsWords: programs.contains { $0.lowercased().hasSuffix(".docx") })
    let frameworks = try desk.frameworkIDs(choices.frameworks)
    clock.note("desk")
    var isUnread = false
    let coverage = desk.coverage(
      of: programs, frameworks: frameworks, comparesObjectives: !noLikeness
    ) { error in
      StandardError.write(error.description)
      isUnread = true
    }
    clock.note("coverage")
    if let output {
      try files.write(desk.document(coverage, named: output), to: output)
      outputOptions.say("The coverage is in \(output).")
    } else {
      try StandardOutput.write(coverage.text)
    }
    clock.note("write")
    if isUnread { throw ExitStatus.inputUnreadable }
  }
}
