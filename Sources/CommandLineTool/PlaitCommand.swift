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

      Exit codes: 0 fine; 1 findings at or above the severity asked for; 2 the command was not
      understood; 3 the input cannot be read or was refused; 4 the output cannot be written.
      """,
    version: "0.1.0",
    subcommands: [
      ImportCommand.self, CheckCommand.self, CrosswalkCommand.self, SyllabusCommand.self,
      ObjectivesCommand.self, PacketCommand.self, FrameworksCommand.self, RulesCommand.self,
      NewCommand.self, TextCommand.self, OutlineCommand.self,
    ])

  package init() {}

  /// Runs the command of the process's arguments and exits with its code.
  package static func start() -> Never {
    do {
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
        StandardOutput.write(fullMessage(for: error) + "\n")
        Foundation.exit(ExitStatus.fine.rawValue)
      }
      StandardError.write(fullMessage(for: error))
      Foundation.exit(ExitStatus.usage.rawValue)
    }
  }
}
