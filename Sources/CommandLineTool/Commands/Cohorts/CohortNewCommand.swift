import ArgumentParser
import Authoring
import Curriculum

/// The command `plait cohort new PROGRAM`.
struct CohortNewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Register a cohort of an approved program, with its dates.",
    discussion: """
      The dates are checked as those of the program are: the three strands must run at the same time \
      (34 CFR 463.37(a)(2)). Where the program is not approved, was changed since its approval, or \
      the strands do not run together, nothing is written and the exit code is 1.
      """)

  @Argument(help: "The program (.iet.yaml, .iet.json) or the Word file (.docx).")
  var file: String

  @Option(help: "What the cohort is called, such as \"Spring 2027\".")
  var name: String

  @Option(
    help: ArgumentHelp("The first day.", valueName: "year-month-day"), transform: DayOption.init)
  var start: DayOption

  @Option(
    help: ArgumentHelp("The last day.", valueName: "year-month-day"), transform: DayOption.init)
  var end: DayOption

  @Option(
    help: ArgumentHelp(
      "The days of one strand, where they differ: workforce-training=2027-01-18..2027-04-23.",
      valueName: "strand=day..day"), transform: StrandDaysOption.init)
  var strandDates: [StrandDaysOption] = []

  @Option(help: "How many learners are expected.")
  var seats: Int?

  @Option(help: "Where it meets.")
  var site: String?

  @Option(help: "Remarks.")
  var notes: String?

  @Option(help: "Color: auto, always or never.")
  var color: ColorOption = .auto

  @OptionGroup var deskOptions: DeskOptions
  @OptionGroup var changed: ChangedProgramOptions

  func validate() throws {
    guard start.day <= end.day else {
      throw ValidationError("The last day comes before the first.")
    }
    guard seats.map({ $0 > 0 }) ?? true else {
      throw ValidationError("--seats is a number from 1.")
    }
    guard Set(strandDates.map(\.strand)).count == strandDates.count else {
      throw ValidationError("--strand-dates names a strand twice.")
    }
  }

  func run() throws {
    let opened = try OpenedProgram(at: file, deskOptions)
    let target = try changed.target(for: file, opened.source, reading: deskOptions.files)
    var new = NewCohort(name, start.day...end.day)
    for option in strandDates { new.strandDates[option.strand] = option.days }
    new.seats = seats
    new.site = site
    new.notes = notes
    let (program, findings) = try opened.desk.register(new, in: opened.program)
    if !findings.isEmpty {
      try StandardOutput.write(asItIs: FindingPrinter(isColored: color.isOn).text(findings))
    }
    guard !findings.contains(where: { $0.severity == .error }) else {
      changed.outputOptions.say("The cohort is not registered.")
      throw ExitStatus.findings
    }
    try changed.write(program, from: opened.source, to: target)
  }
}
