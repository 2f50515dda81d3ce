import ArgumentParser
import Authoring

/// The options of every command that writes a file.
struct OutputOptions: ParsableArguments {
  @Flag(help: "Write over a file that is there already.")
  var force = false

  @Flag(name: .shortAndLong, help: "Say nothing that is not asked for.")
  var quiet = false

  /// Tells a person what was written.
  func say(_ message: String) {
    if !quiet, !message.isEmpty { StandardError.write(message) }
  }
}
