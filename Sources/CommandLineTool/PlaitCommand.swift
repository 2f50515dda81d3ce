package import ArgumentParser
import Authoring
import Foundation

/// The command `plait`.
package struct PlaitCommand: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "plait",
    abstract:
      "The single set of learning objectives of an IET program, and all that is made of it.",
    discussion: """
      Begin with a Word file that you have:
        plait import nursing.docx -o nursing.iet.yaml
        plait check nursing.iet.yaml
        plait packet build nursing.iet.yaml -o nursing-packet

      Every command that takes a program also takes the Word file itself.

      Exit codes: 0 fine; 1 findings at or above the severity asked for; 2 the command was not \
      understood; 3 the input cannot be read or was refused; 4 the output cannot be written.
      """,
    version: "0.1.0",
    subcommands: [
      ImportCommand.self, CheckCommand.self, CrosswalkCommand.self, CoverageCommand.self,
      PictureCommand.self, SyllabusCommand.self, ObjectivesCommand.self, ScheduleCommand.self,
      OutcomesCommand.self, AssessmentPlanCommand.self, PartnerSummaryCommand.self,
      CopyCommand.self, FormCommand.self, ChecklistCommand.self, RoadmapCommand.self,
      AccessibleCommand.self, VerifyCommand.self,
      PacketCommand.self, KeysCommand.self, CohortCommand.self, WatchCommand.self,
      SuggestCommand.self, FrameworksCommand.self,
      ProfilesCommand.self, EvidenceCommand.self, ReviewCommand.self,
      RulesCommand.self, ServeCommand.self, JournalCommand.self,
      NewCommand.self, TextCommand.self, OutlineCommand.self,
    ])

  package init() {}

  /// Runs the command of the process's arguments and exits with its code.
  package static func start() -> Never {
    // Without it the C library asks the file system for the time zone at every date of an archive.
    setenv("TZ", ":/etc/localtime", 0)
    do {
      if let text = ShownText(plain: CommandLine.arguments) {
        let file = try text.write()
        withExtendedLifetime(file) { Foundation.exit(ExitStatus.fine.rawValue) }
      }
      try refuseUnknownCommand(CommandLine.arguments.dropFirst().first)
      var command = try parseAsRoot()
      try command.run()
      Foundation.exit(ExitStatus.fine.rawValue)
    } catch let status as ExitStatus {
      Foundation.exit(status.rawValue)
    } catch let error as AuthoringError {
      StandardError.write(error.description)
      Foundation.exit(ExitStatus(error.kind).rawValue)
    } catch {
      let isHelp = exitCode(for: error).isSuccess
      if isHelp {
        try? StandardOutput.write(fullMessage(for: error) + "\n")
        Foundation.exit(ExitStatus.fine.rawValue)
      }
      StandardError.write(fullMessage(for: error))
      Foundation.exit(ExitStatus.usage.rawValue)
    }
  }

  /// A mistyped command gets the name that was meant, not a count of arguments.
  private static func refuseUnknownCommand(_ name: String?) throws(AuthoringError) {
    let known = configuration.subcommands.map { $0._commandName }
    guard let name, !name.hasPrefix("-"), !known.contains(name), name != "help" else { return }
    let isFile = name.contains(".") || name.contains("/")
    let meant =
      isFile
      ? "Say what to do with a file: `plait import \(name)`, for example. "
      : Spelling.nearest(to: name, among: known).map { "Did you mean \($0)? " } ?? ""
    throw .request(
      name, "There is no command \(name). \(meant)`plait --help` lists the commands.")
  }
}
