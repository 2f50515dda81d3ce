import ArgumentParser
import Authoring

/// The frameworks that a picture shows.
struct ShownFrameworks: ParsableArguments {
  @Option(
    name: .customLong("framework"),
    help: ArgumentHelp(
      "Show this framework: its id (see `plait frameworks list`) or a CASE file.",
      valueName: "id"))
  var named: [String] = []

  /// Those that were named by a file.
  var files: [String] { named.filter(Desk.isFrameworkFile) }
}
