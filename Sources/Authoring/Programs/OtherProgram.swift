import Foundation

/// Another program of this computer, run for what Plait does not do itself.
struct OtherProgram: Sendable {
  /// The name of its command.
  let name: String
  private let path: String

  /// How a run ended.
  enum Ending: Hashable, Sendable {
    case done
    /// It stopped with this status and the last lines that it complained with.
    case failed(status: Int32, complaint: String)
    case tookTooLong
  }

  /// Looks for a command where the shell would; nil when it is not installed.
  init?(_ name: String) {
    let folders = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    let paths = folders.split(separator: ":").filter { $0.hasPrefix("/") }.map { "\($0)/\(name)" }
    guard let path = paths.first(where: FileManager.default.isExecutableFile) else { return nil }
    self.name = name
    self.path = path
  }

  /// Runs it to its end, or for so long at most; it reads nothing and its output is not kept.
  ///
  /// The variables are added to those of our own environment.
  func run(
    _ arguments: [String], in scratch: borrowing ScratchFolder, seconds: Double,
    environment: [String: String] = [:]
  ) -> Ending {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    let complaints = scratch.write([], to: "complaints.txt") ?? scratch.file("complaints.txt")
    process.standardError =
      FileHandle(forWritingAtPath: complaints.path) ?? FileHandle.nullDevice
    do {
      try process.run()
    } catch {
      return .failed(status: -1, complaint: error.localizedDescription)
    }
    let end = Date(timeIntervalSinceNow: seconds)
    while process.isRunning, Date() < end { usleep(2_000) }
    let wasStopped = process.isRunning
    // A command may be a script that has started others; each run has a process group of its own.
    if wasStopped { kill(-process.processIdentifier, SIGKILL) }
    process.waitUntilExit()
    if wasStopped { return .tookTooLong }
    guard process.terminationReason == .exit, process.terminationStatus == 0 else {
      return .failed(
        status: process.terminationStatus, complaint: Self.lastLines(of: complaints))
    }
    return .done
  }

  private static func lastLines(of file: URL) -> String {
    let bytes = (try? InputFile.bytes(at: file.path, atMost: 1 << 20)) ?? []
    return String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline).suffix(3)
      .joined(separator: " ")
  }
}
