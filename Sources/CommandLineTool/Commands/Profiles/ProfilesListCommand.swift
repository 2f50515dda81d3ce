import ArgumentParser
import Authoring

/// The command `plait profiles list`.
struct ProfilesListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Each profile with its title, and how much of it is verified.")

  @Option(
    help: ArgumentHelp("Use this folder instead of the templates of Plait.", valueName: "folder"))
  var templates: String?

  func run() throws {
    for line in try ProfileShelf(templates: templates).list() {
      try StandardOutput.write(line + "\n")
    }
  }
}
