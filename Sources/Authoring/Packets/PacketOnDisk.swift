public import Curriculum
import Foundation
import Packets
import ZipArchive

/// A packet as it lies in a folder or a zip file.
public enum PacketOnDisk {
  /// Proves that a packet is whole and unchanged.
  ///
  /// - Returns: a finding for each file that was changed, lost, added or renamed.
  public static func verify(
    at path: String, seal: String? = nil
  ) throws(AuthoringError) -> [Finding] {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw .input(path, "There is no such packet. Check the name and the folder.")
    }
    let verdict =
      isFolder.boolValue
      ? verifyFolder(URL(fileURLWithPath: path)) : try verifyArchive(at: path)
    guard let seal, let found = verdict.seal, found != seal.lowercased() else {
      return verdict.findings
    }
    return verdict.findings + [
      Finding(
        code: "PKT-120", severity: .error, place: .document("the packet"),
        message: "Its seal is \(found), and not the one that was written down.",
        remedy: "Ask who made the packet: it was made again after the seal was written down.")
    ]
  }

  private static func verifyFolder(_ folder: URL) -> BagVerdict {
    let keys: Set<URLResourceKey> = [.isRegularFileKey, .isSymbolicLinkKey]
    let prefix = folder.resolvingSymlinksInPath().path + "/"
    let found = FileManager.default.enumerator(
      at: folder.resolvingSymlinksInPath(), includingPropertiesForKeys: Array(keys))
    var paths: [String] = []
    for case let url as URL in found ?? FileManager.DirectoryEnumerator() {
      let values = try? url.resourceValues(forKeys: keys)
      guard values?.isRegularFile == true || values?.isSymbolicLink == true else { continue }
      paths.append(String(url.path.dropFirst(prefix.count)))
    }
    return BagVerifier.verify(paths: paths) { path, take in
      let url = URL(fileURLWithPath: prefix + path)
      // A link could lead to any file of this computer.
      if (try? url.resourceValues(forKeys: keys))?.isSymbolicLink == true {
        throw LinkInPacket()
      }
      let handle = try FileHandle(forReadingFrom: url)
      defer { try? handle.close() }
      while let piece = try handle.read(upToCount: 1 << 20), !piece.isEmpty {
        piece.withUnsafeBytes(take)
      }
    }
  }

  private static func verifyArchive(at path: String) throws(AuthoringError) -> BagVerdict {
    let bytes = try InputFile.bytes(at: path, atMost: InputFile.mostBytesOfPacket)
    guard bytes.starts(with: [0x50, 0x4B]) else {
      throw .input(path, "This is no packet. Name the folder or the zip file of a packet.")
    }
    let reader: ZipReader
    do throws(ZipError) {
      reader = try ZipReader(bytes, limits: .packet)
    } catch {
      throw .input(path, "This packet cannot be opened. \(error)")
    }
    let folder = reader.entries.first.map { $0.name.prefix { $0 != "/" } + "/" } ?? ""
    guard reader.entries.allSatisfy({ $0.name.hasPrefix(folder) }) else {
      throw .input(path, "This is no packet: a packet holds one folder, and this file several.")
    }
    return BagVerifier.verify(archive: reader)
  }

  /// A link stands where a file should.
  private struct LinkInPacket: Error, CustomStringConvertible {
    let description = "it is a link, and links are not followed"
  }
}

extension ZipLimits {
  /// A packet holds whatever people attach, so only its size and number of files are bounded.
  fileprivate static let packet: ZipLimits = {
    var limits = ZipLimits()
    limits.entries = 10_000
    limits.directory = 4 << 20
    limits.entry = 1 << 30
    limits.total = 4 << 30
    return limits
  }()
}
