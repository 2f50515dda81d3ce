import ArgumentParser
import Authoring

/// The command `plait profiles show ID`.
struct ProfilesShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "All that a profile says, with where each entry comes from.",
    discussion: """
      An entry that is not marked as verified is a guess of ours and no state's rule. What a \
      profile takes from the one that it stands on is marked with the id of that one.
      """)

  @Argument(help: "The id of the profile, or the path of its folder or file.")
  var profile: String

  @Option(
    help: ArgumentHelp("Use this folder instead of the templates of Plait.", valueName: "folder"))
  var templates: String?

  func run() throws {
    try StandardOutput.write(try ProfileShelf(templates: templates).page(of: profile))
  }
}
