import Foundation
import Packets
import ZipArchive

/// A packet as it lies in a folder or a zip file.
public struct PacketOnDisk: Sendable {
  /// The path that a person named.
  public let path: String
  /// The paths of its files, from the folder of the bag.
  let paths: [String]
  let place: Place

  /// Where the files are.
  enum Place: Sendable {
    /// The path of the folder, with the slash.
    case folder(String)
    /// The zip file, and its one folder with the slash.
    case archive(ZipReader, String)
  }

  /// Opens a packet; whether it is whole, ``verify(seal:keys:)`` tells.
  public init(at path: String) throws(AuthoringError) {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw .input(path, "There is no such packet. Check the name and the folder.")
    }
    self.path = path
    if isFolder.boolValue {
      let folder = URL(fileURLWithPath: path).resolvingSymlinksInPath()
      place = .folder(folder.path + "/")
      paths = Self.paths(in: folder)
    } else {
      let (reader, folder) = try Self.archive(at: path)
      place = .archive(reader, folder)
      paths = reader.entries.map(\.name).filter { !$0.hasSuffix("/") }
        .map { String($0.dropFirst(folder.count)) }
    }
  }

  private static func paths(in folder: URL) -> [String] {
    let keys: Set<URLResourceKey> = [.isDirectoryKey]
    let found = FileManager.default.enumerator(
      at: folder, includingPropertiesForKeys: Array(keys))
    var paths: [String] = []
    for case let url as URL in found ?? FileManager.DirectoryEnumerator() {
      let values = try? url.resourceValues(forKeys: keys)
      guard values?.isDirectory != true else { continue }
      paths.append(String(url.path.dropFirst(folder.path.count + 1)))
    }
    return paths
  }

  private static func archive(at path: String) throws(AuthoringError) -> (ZipReader, String) {
    let source = try InputFile.source(at: path, atMost: InputFile.mostBytesOfPacket)
    guard source.starts(with: [0x50, 0x4B]) else {
      throw .input(path, "This is no packet. Name the folder or the zip file of a packet.")
    }
    let reader: ZipReader
    do throws(ZipError) {
      reader = try ZipReader(of: source, limits: .packet)
    } catch {
      throw .input(
        path,
        "This packet cannot be opened: the zip file is damaged or was cut off on its way "
          + "(\(error.code)). Copy or download it again, or ask for it again.")
    }
    let folder = reader.entries.first.map { $0.name.prefix { $0 != "/" } + "/" } ?? ""
    guard reader.entries.allSatisfy({ $0.name.hasPrefix(folder) }) else {
      throw .input(path, "This is no packet: a packet holds one folder, and this file several.")
    }
    return (reader, String(folder))
  }

  /// Gives the content of a file of the packet, piece by piece.
  func stream(_ file: String, _ take: BagVerifier.Take) throws {
    switch place {
    case .archive(let reader, let folder):
      try reader.stream(folder + file) { chunk in
        take(chunk)
        return true
      }
    case .folder(let folder):
      // A link could lead to any file of this computer, and a pipe could keep us for ever.
      let descriptor = open(folder + file, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
      guard descriptor >= 0 else { throw NoPlainFile(isLink: errno == ELOOP) }
      let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
      var info = stat()
      guard fstat(descriptor, &info) == 0, info.st_mode & S_IFMT == S_IFREG else {
        throw NoPlainFile(isLink: false)
      }
      while let piece = try handle.read(upToCount: 1 << 20), !piece.isEmpty {
        piece.withUnsafeBytes(take)
      }
    }
  }

  /// The content of a file of the packet; nil when there is none, or one of more bytes.
  package func bytes(of file: String, atMost limit: Int = InputFile.mostBytes) -> [UInt8]? {
    guard paths.contains(file) else { return nil }
    var bytes: [UInt8] = []
    do {
      try stream(file) { if bytes.count <= limit { bytes.append(contentsOf: $0) } }
    } catch {
      return nil
    }
    return bytes.count <= limit ? bytes : nil
  }

  /// Something else stands where a file should.
  private struct NoPlainFile: Error, CustomStringConvertible {
    let isLink: Bool
    var description: String {
      isLink ? "it is a link, and links are not followed" : "it is no plain file"
    }
  }
}

extension ZipLimits {
  /// A packet holds whatever people attach, so only its size and number of files are bounded.
  fileprivate static let packet: ZipLimits = {
    var limits = ZipLimits()
    limits.entries = 10_000
    limits.directory = 4 << 20
    limits.entry = InputFile.mostBytesOfPacket
    limits.total = 4 << 30
    return limits
  }()
}
