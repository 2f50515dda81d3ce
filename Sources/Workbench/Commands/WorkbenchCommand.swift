package import ArgumentParser
import Authoring
import Foundation
import Journal

/// The command `plait-workbench`, which `plait` becomes for what needs the journal.
package struct WorkbenchCommand: AsyncParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "plait",
    abstract: "The workbench in the browser, and the log of its changes.",
    subcommands: [ServeCommand.self, JournalCommand.self, ReadUploadCommand.self])

  package init() {}

  /// Runs the command of the process's arguments and exits with its code.
  package static func start() async -> Never {
    do {
      var command = try parseAsRoot()
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
      Foundation.exit(ExitStatus.fine.rawValue)
    } catch let status as ExitStatus {
      Foundation.exit(status.rawValue)
    } catch let error as JournalError {
      StandardError.write(error.description)
      Foundation.exit(ExitStatus(error).rawValue)
    } catch let error as AuthoringError {
      StandardError.write(error.description)
      Foundation.exit(ExitStatus(error.kind).rawValue)
    } catch {
      if exitCode(for: error).isSuccess {
        try? StandardOutput.write(fullMessage(for: error) + "\n")
        Foundation.exit(ExitStatus.fine.rawValue)
      }
      StandardError.write(fullMessage(for: error))
      Foundation.exit(ExitStatus.usage.rawValue)
    }
  }
}

extension ExitStatus {
  fileprivate init(_ error: JournalError) {
    switch error {
    case .refused: self = .usage
    case .storage(let fault):
      switch fault.kind {
      case .full, .unreliable: self = .outputNotWritten
      case .inUse, .damaged, .newer, .foreign, .notOpened: self = .inputUnreadable
      }
    }
  }
}
