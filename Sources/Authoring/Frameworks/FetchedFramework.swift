import CASEFormat
public import Foundation
import Glibc

/// What came from a web address: a framework as it was sent, or the list of a server's documents.
///
/// The executable `plait-fetch` fetches, so that the command itself holds no network code.
public struct FetchedFramework: Sendable {
  /// The address that a person gave.
  public var address: String
  /// What was sent.
  public var bytes: [UInt8]
  /// The documents of the server, where the address names a server and no document.
  public var documents: [Document]?

  /// One document of a server, with what a person chooses by.
  public struct Document: Sendable, Hashable {
    /// The identifier, by which the package is fetched.
    public var identifier: String
    /// The title, as far as the server tells it.
    public var title: String?
    /// Who made the framework.
    public var creator: String?
    /// Whether it is in force, in the words of CASE, such as `Implemented`.
    public var adoptionStatus: String?
    /// When it was last changed, as the server writes it.
    public var changed: String?
  }

  /// The name of the executable that fetches.
  public static let executable = "plait-fetch"

  /// More than `plait-fetch` ever sends.
  private static let mostBytes = 65 << 20
  /// More than one sentence with two long addresses.
  private static let mostBytesOfComplaint = 64 << 10

  /// Whether a person's word for a framework is a web address and no file.
  public static func isAddress(_ text: String) -> Bool {
    let start = text.prefix(8).lowercased()
    return start.hasPrefix("http://") || start.hasPrefix("https://")
  }

  /// Fetches an address, or one document of the server that it names.
  ///
  /// The executable lies beside the running one unless a folder is given.
  public init(
    from address: String, document identifier: String? = nil, folder: URL? = nil
  ) throws(AuthoringError) {
    self.address = address
    let folder = folder ?? Self.folderOfRunning
    let executable = folder.appendingPathComponent(Self.executable)
    guard FileManager.default.isExecutableFile(atPath: executable.path) else {
      throw .input(
        address,
        "Plait fetches with \(Self.executable), which is not in \(folder.path). Unpack the whole "
          + "release again, or download the framework in your browser and import the file.")
    }
    bytes = try Self.run(executable, [address] + [identifier].compactMap(\.self), for: address)
    documents = Self.documents(in: bytes)
  }

  private static var folderOfRunning: URL {
    let running = Bundle.main.executableURL ?? URL(fileURLWithPath: CommandLine.arguments[0])
    return running.resolvingSymlinksInPath().deletingLastPathComponent()
  }

  /// What the executable prints; its environment is ours, with the proxies that are named there.
  private static func run(
    _ executable: URL, _ arguments: [String], for address: String
  ) throws(AuthoringError) -> [UInt8] {
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.standardInput = FileHandle.nullDevice
    let (output, complaint) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = complaint
    do {
      try process.run()
    } catch {
      throw .input(address, "\(Self.executable) does not start. Unpack the whole release again.")
    }
    let bytes = bytes(of: output, atMost: mostBytes)
    if bytes.count > mostBytes { kill(process.processIdentifier, SIGKILL) }
    let words = String(
      decoding: Self.bytes(of: complaint, atMost: mostBytesOfComplaint), as: UTF8.self)
    process.waitUntilExit()
    let hasEnded = process.terminationReason == .exit
    switch process.terminationStatus {
    case 0 where hasEnded: return bytes
    case 2 where hasEnded: throw .request(address, sentence(words))
    case 3 where hasEnded: throw .input(address, sentence(words))
    default:
      throw .input(
        address,
        "\(Self.executable) stopped before it was done. Try again, and report it if it "
          + "happens again.")
    }
  }

  /// The first line of a complaint; the address stands before it already.
  private static func sentence(_ words: String) -> String {
    let line = words.split(separator: "\n").first.map(String.init) ?? ""
    return line.isEmpty ? "\(Self.executable) gave no reason. Try again." : line
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

  /// The list that `plait-fetch` writes for a server; nil for a framework.
  private static func documents(in bytes: [UInt8]) -> [Document]? {
    guard bytes.starts(with: "{\n  \"base\":".utf8),
      case .object(let list)? = try? JSONReader.read(bytes),
      case .array(let documents)? = list["documents"]
    else { return nil }
    return documents.compactMap { value in
      guard case .object(let fields) = value, let identifier = fields.text("identifier") else {
        return nil
      }
      return Document(
        identifier: identifier, title: fields.text("title"), creator: fields.text("creator"),
        adoptionStatus: fields.text("adoptionStatus"),
        changed: fields.text("lastChangeDateTime"))
    }
  }
}
