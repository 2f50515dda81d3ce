import ArgumentParser

/// The command `plait serve FOLDER`, which `plait-workbench` carries out.
struct ServeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve", abstract: "Serve the workbench of a folder to browsers.", helpNames: [])

  @Argument(parsing: .captureForPassthrough)
  var arguments: [String] = []

  func run() throws { try WorkbenchExecutable.become(["serve"] + arguments) }
}
