import Curriculum
import Foundation
import Glibc

/// The executable `plait-fetch`, which alone has code for asking other servers.
struct FetchingProgram: Sendable {
  /// Its name.
  static let name = "plait-fetch"
  private let executable: URL

  /// More than it ever sends.
  private static let mostBytes = 65 << 20
  /// More than one sentence with two long addresses.
  private static let mostBytesOfComplaint = 64 << 10

  /// Finds it beside the running executable unless a folder is given.
  ///
  /// - Throws: `AuthoringError` that names the address for which it is wanted.
  init(in folder: URL?, for address: String) throws(AuthoringError) {
    let folder = folder ?? Self.folderOfRunning
    executable = folder.appendingPathComponent(Self.name)
    guard FileManager.default.isExecutableFile(atPath: executable.path) else {
      throw .input(
        address,
        "Plait fetches with \(Self.name), which is not in \(folder.path). Unpack the whole "
          + "release again, or download the framework in your browser and import the file.")
    }
  }

  private static var folderOfRunning: URL {
    let running = Bundle.main.executableURL ?? URL(fileURLWithPath: CommandLine.arguments[0])
    return running.resolvingSymlinksInPath().deletingLastPathComponent()
  }

  /// Runs it in our environment, with the proxies that are named there.
  ///
  /// - Parameters:
  ///   - arguments: Its arguments, which other people on this computer can read.
  ///   - input: What it reads, less than a pipe holds.
  ///   - address: What is asked, for the message.
  /// - Returns: What it prints.
  /// - Throws: The sentence with which it ends, or why it did not.
  func run(
    _ arguments: [String], input: [UInt8]? = nil, for address: String
  ) throws(AuthoringError) -> [UInt8] {
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.standardInput = FileHandle.nullDevice
    let (output, complaint) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = complaint
    do {
      if let input {
        // All of it lies in the pipe before anybody reads, so that nobody waits for the other.
        let pipe = Pipe()
        try pipe.fileHandleForWriting.write(contentsOf: input)
        try pipe.fileHandleForWriting.close()
        process.standardInput = pipe
      }
      try process.run()
    } catch {
      throw .input(address, "\(Self.name) does not start. Unpack the whole release again.")
    }
    let bytes = Self.bytes(of: output, atMost: Self.mostBytes)
    if bytes.count > Self.mostBytes { kill(process.processIdentifier, SIGKILL) }
    let words = String(
      decoding: Self.bytes(of: complaint, atMost: Self.mostBytesOfComplaint), as: UTF8.self)
    process.waitUntilExit()
    let hasEnded = process.terminationReason == .exit
    switch process.terminationStatus {
    case 0 where hasEnded: return bytes
    case 2 where hasEnded: throw .request(address, Self.sentence(words))
    case 3 where hasEnded: throw .input(address, Self.sentence(words))
    default:
      throw .input(
        address,
        "\(Self.name) stopped before it was done. Try again, and report it if it "
          + "happens again.")
    }
  }

  /// The first line of a complaint; the address stands before it already.
  private static func sentence(_ words: String) -> String {
    let line = words.split(separator: "\n").first.map(String.init) ?? ""
    return line.isEmpty ? "\(Self.name) gave no reason. Try again." : line
  }

  /// At most one piece more than the limit, which tells that there was more.
  private static func bytes(of pipe: Pipe, atMost limit: Int) -> [UInt8] {
    var bytes = Data()
    while bytes.count <= limit,
      let piece = try? pipe.fileHandleForReading.read(upToCount: 1 << 16), !piece.isEmpty
    {
      bytes.append(piece)
    }
    return Array(bytes)
  }
}
