import ArgumentParser
import Authoring

/// The command `plait import FILE.docx...`.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Read a program out of Word files.",
    discussion: """
      Finds the single set of learning objectives and what stands around it. Nothing is lost: what \
      cannot be placed is listed with its place in the document. --report writes where each word \
      went. The exit code is 1 when no objectives were found; the program is written all the same.

      Several files fill one program, in their order: what one leaves empty, the next fills, and \
      where they disagree a warning says so. Of one file that holds several programs each is \
      written: -o two.iet.yaml gives two.iet.yaml and two.2.iet.yaml.

      --explain says what each heading, table, column and row was taken for, why, and what it was \
      nearly taken for. Where that is wrong, say what it is:
        --map "column 3 = workforce training"
        --map "table 2 row 4 = adult education"
        --map "Shop floor skills = workforce training"
        --map "syllabus.docx table 2 column 3 = workforce training"
      --save-profile keeps the words of what you said for the next time.
      """)

  @Argument(help: "The Word files (.docx) of one program.")
  var files: [String]

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Where to write the program; without it, to the screen.", valueName: "file"))
  var output: String?

  @Option(help: ArgumentHelp("Write where each word went, as JSON.", valueName: "file"))
  var report: String?

  @Option(help: "The form of the program: yaml or json; without it, as the output is called.")
  var format: FormatOption?

  @Option(
    help: ArgumentHelp(
      "Of a file that holds several programs, take this one, counted from 1.", valueName: "number"))
  var program: Int?

  @Flag(
    help: """
      Write what everything was taken for, and why, to the screen; the program is then written \
      with -o alone.
      """)
  var explain = false

  @Option(
    name: .customLong("map"),
    help: ArgumentHelp(
      "Say what a column, a row or a heading is: \"column 3 = workforce training\".",
      valueName: "sentence"))
  var mappings: [String] = []

  @Option(
    help: ArgumentHelp(
      "Write a profile that knows what was said with --map, for the next time.", valueName: "file"))
  var saveProfile: String?

  @Option(
    name: .customLong("framework"),
    help: ArgumentHelp("Also know the codes of this framework (a CASE file).", valueName: "file"))
  var frameworks: [String] = []

  @OptionGroup var deskOptions: DeskOptions
  @OptionGroup var outputOptions: OutputOptions

  func run() throws {
    let target = OutputFiles(
      force: outputOptions.force, reading: files + frameworks + deskOptions.files)
    try target.check([output, report, saveProfile].compactMap(\.self))
    let form = try format(of: output)
    let desk = try deskOptions.desk(frameworkFiles: frameworks)
    let understood = try desk.mappings(mappings)
    let words = try files.map { try WordFile(at: $0) }
    try desk.check(understood, against: words)
    let profile = try saveProfile.map {
      (path: $0, made: try desk.profile(teaching: understood, of: words, named: $0))
    }
    let programs = try chosen(words, understood, desk)
    let outputs = NumberedOutputs(programs.count)
    let numbered = [output, report].compactMap(\.self).flatMap(outputs.names)
    try target.check(numbered + [saveProfile].compactMap(\.self))
    try write(programs, form, outputs, target)
    if let profile {
      try target.write(Array(profile.made.text.utf8), to: profile.path)
      profile.made.remarks.forEach(outputOptions.say)
      outputOptions.say("What you said is in \(profile.path); use it with --profile.")
    }
    if programs.contains(where: \.hasErrors) { throw ExitStatus.findings }
  }

  /// The program of several files, the one that was asked for, or all of a file.
  private func chosen(
    _ words: [WordFile], _ mappings: Mappings, _ desk: Desk
  ) throws -> [ImportedDocument] {
    guard words.count == 1 else {
      if let program {
        throw AuthoringError.request(
          "--program \(program)", "It chooses one program of one file. Name one file alone.")
      }
      return [try desk.importJoined(words, mappings: mappings, explains: explain)]
    }
    let all = desk.importPrograms(words[0], mappings: mappings, explains: explain)
    let list = all.enumerated().map { "  \($0 + 1)  \($1.title)" }.joined(separator: "\n")
    if let program {
      guard all.indices.contains(program - 1) else {
        let holds = all.count == 1 ? "one program" : "\(all.count) programs"
        throw AuthoringError.request(
          "--program \(program)", "\(files[0]) holds \(holds):\n\(list)")
      }
      return [all[program - 1]]
    }
    guard all.count == 1 || output != nil || explain else {
      throw AuthoringError.request(
        files[0],
        """
        This file holds \(all.count) programs. Which one do you want?
        \(list)
        Take one with --program 1, or write each to a file of its own with -o NAME.iet.yaml.
        """)
    }
    return all
  }

  private func write(
    _ programs: [ImportedDocument], _ form: ProgramFormat, _ outputs: NumberedOutputs,
    _ target: OutputFiles
  ) throws {
    for (index, imported) in programs.enumerated() {
      if explain {
        if programs.count > 1 { try StandardOutput.write("==> \(imported.title) <==\n") }
        try StandardOutput.write(imported.explanation)
      }
      let bytes = Array(imported.text(form).utf8)
      if let output {
        try target.write(bytes, to: outputs.names(output)[index])
      } else if !explain {
        try StandardOutput.write(bytes)
      }
      if let report { try target.write(imported.reportJSON(), to: outputs.names(report)[index]) }
      outputOptions.say(imported.summary)
    }
    if let output { outputOptions.say(outputs.sentence("The program", output)) }
    if let report { outputOptions.say(outputs.sentence("Where each word went", report)) }
  }

  /// The form that was asked for, or the one that the output's name says.
  private func format(of output: String?) throws -> ProgramFormat {
    let named = output.flatMap { ProgramFormat(ofFile: $0) }
    if let output, let format = format?.form, let named, format != named {
      throw AuthoringError.request(
        output, "The name says \(named.rawValue), and --format says \(format.rawValue).")
    }
    return format?.form ?? named ?? .yaml
  }
}
