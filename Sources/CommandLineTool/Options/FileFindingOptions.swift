import ArgumentParser

/// How findings about files are written, and which of them make the command fail.
struct FileFindingOptions: ParsableArguments {
  @Option(help: "The lowest severity that makes the exit code 1: error, warning or note.")
  var failOn: SeverityOption = .error

  @Option(help: "How to write the findings: text, json, github or sarif.")
  var format: FindingFormat = .text

  @Option(help: "Color: auto, always or never.")
  var color: ColorOption = .auto

  func validate() throws {
    guard format != .html else {
      throw ValidationError("Findings about files are written as text, json, github or sarif.")
    }
  }
}
