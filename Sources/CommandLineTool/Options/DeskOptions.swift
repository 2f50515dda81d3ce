import ArgumentParser
import Authoring

/// The options of every command that needs a profile or frameworks.
struct DeskOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The profile of your state or agency: its id, or the path of its file.", valueName: "id"))
  var profile: String?

  @Option(
    help: ArgumentHelp("Use this folder instead of the templates of Plait.", valueName: "folder"))
  var templates: String?

  /// The desk with the profile, and with frameworks from files.
  func desk(profile standing: String? = nil, frameworkFiles: [String] = []) throws -> Desk {
    try Desk(
      profile: profile ?? standing, templates: templates, frameworkFiles: frameworkFiles)
  }
}
