import Exporting
import Foundation

/// Makes pixels of a drawing, by the program of librsvg where that is installed.
struct PictureConverter: Rasterizer {
  static let executable = "rsvg-convert"
  static let debianPackage = "librsvg2-bin"

  /// More than any of our pictures takes.
  private static let mostSeconds = 20.0
  private static let mostBytes = 32 << 20
  /// A picture with more pixels is drawn at its own size and not at twice that.
  private static let mostPixels = 24_000_000.0

  private let path: String

  /// Looks for the program; nil when it is not installed.
  init?() {
    let folders = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    let paths = folders.split(separator: ":").filter { $0.hasPrefix("/") }
      .map { "\($0)/\(Self.executable)" }
    guard let path = paths.first(where: FileManager.default.isExecutableFile) else { return nil }
    self.path = path
  }

  /// A drawing as PNG, with two pixels for each of its own; nil when that is not possible.
  func png(_ svg: [UInt8], width: Double, height: Double) -> [UInt8]? {
    let manager = FileManager.default
    let name = "plait-\(ProcessInfo.processInfo.globallyUniqueString)"
    let folder = manager.temporaryDirectory.appendingPathComponent(name)
    guard
      (try? manager.createDirectory(
        at: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700]))
        != nil
    else { return nil }
    defer { try? manager.removeItem(at: folder) }
    let input = folder.appendingPathComponent("picture.svg")
    let output = folder.appendingPathComponent("picture.png")
    guard (try? Data(svg).write(to: input)) != nil else { return nil }
    let scale = width * height * 4 > Self.mostPixels ? 1 : 2
    guard
      run([
        "--format", "png", "--zoom", "\(scale)", "--output", output.path, input.path,
      ])
    else { return nil }
    return try? InputFile.bytes(at: output.path, atMost: Self.mostBytes)
  }

  /// Runs the program for a while; false when it fails or takes too long.
  private func run(_ arguments: [String]) -> Bool {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return false }
    let end = Date(timeIntervalSinceNow: Self.mostSeconds)
    while process.isRunning, Date() < end { usleep(2_000) }
    if process.isRunning { kill(process.processIdentifier, SIGKILL) }
    process.waitUntilExit()
    return process.terminationReason == .exit && process.terminationStatus == 0
  }
}
