import ArgumentParser

/// The command `plait journal …`, which `plait-workbench` carries out.
struct JournalCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "journal",
    abstract: "Look after the log in which the workbench keeps every change.",
    helpNames: [])

  @Argument(parsing: .captureForPassthrough)
  var arguments: [String] = []

  func run() throws { try WorkbenchExecutable.become(["journal"] + arguments) }
}
