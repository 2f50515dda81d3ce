import ArgumentParser
import Authoring
import Foundation

/// The command `plait profiles new ID`.
struct ProfilesNewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Write a commented profile to start from.",
    discussion: """
      The profile stands on us-federal and says nothing yet; take the # away from what you need:
        plait profiles new ohio --title "Ohio" -o ohio
        plait check nursing.iet.yaml --profile ohio
      """)

  @Argument(help: "The id: small letters, digits and hyphens.")
  var id: String

  @Option(help: "What people call the state or agency.")
  var title: String?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The folder to make; without it, to the screen.", valueName: "folder"))
  var output: String?

  @Option(
    help: ArgumentHelp("Use this folder instead of the templates of Plait.", valueName: "folder"))
  var templates: String?

  func run() throws {
    let text = try ProfileShelf(templates: templates).starter(id: id, title: title)
    guard let output else { return try StandardOutput.write(asItIs: text) }
    guard !FileManager.default.fileExists(atPath: output) else {
      throw AuthoringError.output(
        output, "There is something of this name already. Choose another name.")
    }
    try OutputFiles(force: false).writeFolder(
      [(path: "profile.yaml", bytes: Array(text.utf8))], to: output)
    StandardError.write(
      "The profile is in \(output)/profile.yaml; use it with --profile \(output).")
  }
}
