import Foundation

/// Runs commands as a person would type them.
enum Shell {
  /// What a command prints on both streams, with `[exit N]` at the end when it fails.
  static func run(_ command: String, in folder: URL) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", "exec 2>&1; \(command)"]
    process.currentDirectoryURL = folder
    var environment = ProcessInfo.processInfo.environment
    environment["PATH"] = executables.path + ":" + (environment["PATH"] ?? "")
    environment["LC_ALL"] = "C.UTF-8"
    environment["TZ"] = "UTC"
    process.environment = environment
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    var text = String(decoding: data, as: UTF8.self)
    while text.hasSuffix("\n") { text.removeLast() }
    guard process.terminationStatus != 0 else { return text }
    return text + (text.isEmpty ? "" : "\n") + "[exit \(process.terminationStatus)]"
  }

  /// The folder where the tests and the executable are built.
  private static let executables = URL(fileURLWithPath: CommandLine.arguments[0])
    .resolvingSymlinksInPath().deletingLastPathComponent()
}
