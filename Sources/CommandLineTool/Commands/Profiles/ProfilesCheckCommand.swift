import ArgumentParser
import Authoring

/// The command `plait profiles check FILE...`.
struct ProfilesCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Name every mistake of a profile with its line and the nearest name.",
    discussion: """
      Framework files (.framework.json) of the folder at hand are known. The exit code is 1 when \
      there is a mistake, and 3 when a file cannot be read.
      """)

  @Argument(help: "The paths of folders or files of profiles, or ids.")
  var profiles: [String]

  @Option(
    name: .customLong("framework"),
    help: ArgumentHelp("Also know this framework (a CASE file).", valueName: "file"))
  var frameworks: [String] = []

  @Option(
    help: ArgumentHelp("Use this folder instead of the templates of Plait.", valueName: "folder"))
  var templates: String?

  func run() throws {
    let desk = try Desk(
      templates: templates, frameworkFiles: FrameworkShelf.files(beside: "here") + frameworks,
      readsWords: false)
    let shelf = ProfileShelf(templates: templates)
    var count = 0
    for profile in profiles {
      let mistakes = try shelf.mistakes(of: profile, knowing: desk.library)
      for line in mistakes { try StandardOutput.write(line + "\n") }
      if mistakes.isEmpty { try StandardOutput.write("\(profile): no mistakes.\n") }
      count += mistakes.count
    }
    if count > 0 { throw ExitStatus.findings }
  }
}
