package import Packets
import ZipArchive

/// A packet that was assembled and not yet written.
public struct BuiltPacket: Sendable {
  package let packet: Packet

  /// Writes the packet as a folder, or as one file when the name ends in `.zip`.
  public func write(to path: String, _ files: OutputFiles) throws(AuthoringError) {
    guard path.lowercased().hasSuffix(".zip") else {
      try files.writeFolder(packet.bag.files.map { ($0.path, $0.bytes) }, to: path)
      return
    }
    let bytes: [UInt8]
    do throws(ZipError) {
      bytes = try packet.bag.archive()
    } catch {
      throw .output(path, error.description)
    }
    try files.write(bytes, to: path)
  }

  /// What the packet holds and how it can be known again, in a few lines.
  public func summary(at path: String) -> String {
    let lines = packet.contents.map { "  \($0.path)  \($0.title)" }
    return """
      The packet is in \(path):
      \(lines.joined(separator: "\n"))
      Its seal is \(packet.bag.seal).
      Write it down: `plait packet verify \(path) --seal SEAL` proves that nothing was changed since.
      """
  }
}
