import ArgumentParser
import Authoring
import Foundation

/// The options of every command that needs a profile or frameworks.
struct DeskOptions: ParsableArguments {
  @Option(
    name: .customLong("profile"),
    help: ArgumentHelp(
      "The profile of your state or agency: its id, or the path of its folder or file.",
      valueName: "id"))
  var named: [String] = []

  @Option(
    help: ArgumentHelp("Use this folder instead of the templates of Plait.", valueName: "folder"))
  var templates: String?

  /// The profiles that a person named, one by one or between commas.
  var profiles: [String] {
    named.flatMap { $0.split(separator: ",") }
      .map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
  }

  /// The options as they are typed again, for a command that is told.
  var typed: [String] {
    profiles.flatMap { ["--profile", $0] } + (templates.map { ["--templates", $0] } ?? [])
  }

  /// The files of the profiles, where they were named by a path.
  var files: [String] { profiles.flatMap { [$0, "\($0)/profile.yaml", "\($0)/words.yaml"] } }

  func validate() throws {
    guard named.isEmpty || !profiles.isEmpty else {
      throw ValidationError(
        "--profile names no profile. `plait profiles list` says which there are.")
    }
  }

  /// The desk with the profile, and with frameworks from files.
  func desk(
    profile standing: String? = nil, frameworkFiles: [String] = [], readsWords: Bool = true,
    readsFrameworks: Bool = true
  ) throws -> Desk {
    guard Set(profiles).count <= 1 else {
      throw AuthoringError.request(
        "--profile \(profiles.joined(separator: ","))",
        "This command works by one profile. Name one; `plait check` takes several at once.")
    }
    return try Desk(
      profile: profiles.first ?? standing, templates: templates, frameworkFiles: frameworkFiles,
      readsWords: readsWords, readsFrameworks: readsFrameworks)
  }

  /// The desk of a command that has no program: the frameworks of the folder at hand are known.
  func deskHere(frameworkFiles: [String] = [], readsWords: Bool = false) throws -> Desk {
    try desk(
      frameworkFiles: FrameworkShelf.files(beside: "here") + frameworkFiles,
      readsWords: readsWords)
  }
}
