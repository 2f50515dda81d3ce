import Authoring
import Foundation

/// The process of its own in which the files of an upload are read.
struct UploadProcess: Sendable {
  /// How it ended.
  enum Ending: Sendable {
    case done
    case failed
    case notStarted
    case tookTooLong
  }

  private static let longest: Duration = .seconds(15)
  /// What the process may know of ours: nothing that an attacker could want.
  private static let variables: Set<String> = [
    "PATH", "LANG", "LC_ALL", "LD_LIBRARY_PATH", "TMPDIR",
  ]

  /// Reads the upload of a folder; what was read goes into one file, and complaints into another.
  static func run(_ folder: URL, output: URL, complaints: URL) async -> Ending {
    let files = FileManager.default
    for place in [output, complaints] {
      guard
        files.createFile(
          atPath: place.path, contents: nil, attributes: [.posixPermissions: 0o600])
      else { return .notStarted }
    }
    guard let written = FileHandle(forWritingAtPath: output.path),
      let complained = FileHandle(forWritingAtPath: complaints.path)
    else { return .notStarted }
    let process = Process()
    // The program that is running, also when a newer one has taken its place on the disk.
    process.executableURL = URL(fileURLWithPath: "/proc/self/exe")
    process.arguments = ["read-upload", folder.path]
    process.environment = ProcessInfo.processInfo.environment
      .filter { variables.contains($0.key) }
      .merging(["SWIFT_BACKTRACE": "enable=no"]) { $1 }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = written
    process.standardError = complained
    let watch = Task {
      try await Task.sleep(for: longest)
      guard process.isRunning else { return false }
      return kill(process.processIdentifier, SIGKILL) == 0
    }
    let ending = await withCheckedContinuation { (ended: CheckedContinuation<Ending, Never>) in
      process.terminationHandler = { process in
        switch (process.terminationReason, process.terminationStatus) {
        case (.exit, 0): ended.resume(returning: .done)
        // The kernel ends it so at the end of its time on the processor.
        case (.uncaughtSignal, SIGXCPU): ended.resume(returning: .tookTooLong)
        default: ended.resume(returning: .failed)
        }
      }
      do {
        try process.run()
      } catch {
        process.terminationHandler = nil
        ended.resume(returning: .notStarted)
      }
    }
    watch.cancel()
    let wasStopped = (try? await watch.value) ?? false
    return wasStopped ? .tookTooLong : ending
  }
}
