import Authoring
import Foundation
import Journal

/// The packets of one program that were built, each in a folder of its own.
///
/// A packet is made in a folder beside them and put in its place when it is whole, so that none is
/// ever half there, whenever the server is stopped.
struct PacketShelf: Sendable {
  private let path: String

  /// No more are kept, save those that were sent.
  static let most = 50
  private static let making = ".making"

  init(of program: ProgramKey, in folder: String) { path = "\(folder)/packets/\(program)" }

  /// All that are kept, newest first.
  var packets: [KeptPacket] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return names.compactMap { self[$0] }.sorted { $0.number > $1.number }
  }

  /// The packet of a number; nil for a name that is no number of one.
  subscript(name: String) -> KeptPacket? {
    guard let number = Int(name), "\(number)" == name,
      let data = FileManager.default.contents(atPath: "\(path)/\(name)/\(KeptPacket.label)")
    else { return nil }
    return try? JSONDecoder().decode(KeptPacket.self, from: data)
  }

  /// Where a file of a packet is.
  func place(of file: String, in packet: KeptPacket) -> String {
    "\(path)/\(packet.number)/\(file)"
  }

  // MARK: Making

  /// Whether a packet was begun and came to no end.
  var isCutOff: Bool { FileManager.default.fileExists(atPath: "\(path)/\(Self.making)") }

  /// Makes room for a new packet; what was left of one that came to no end goes.
  func begin() throws(AuthoringError) {
    giveUp()
    do {
      try FileManager.default.createDirectory(
        atPath: "\(path)/\(Self.making)", withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700])
    } catch {
      throw Self.failure(error)
    }
  }

  /// Where a file of the packet that is made goes.
  func draft(of file: String) -> String { "\(path)/\(Self.making)/\(file)" }

  /// Throws away what was begun.
  func giveUp() { try? FileManager.default.removeItem(atPath: "\(path)/\(Self.making)") }

  /// Puts the packet that was made beside the others, under the next number, and lets the oldest go
  /// where there are too many.
  ///
  /// - Parameters:
  ///   - packet: what is told of it; its number is given here.
  ///   - sent: the contents that were sent to reviewers: their packets stay.
  /// - Throws: when the disk does not keep it.
  func finish(_ packet: KeptPacket, sent: Set<String>) throws(AuthoringError) {
    let former = packets
    var packet = packet
    packet.number = (former.first?.number ?? 0) + 1
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
    do {
      let label = try encoder.encode(packet)
      try OutputFiles(force: false).write([UInt8](label), to: draft(of: KeptPacket.label))
      try Self.sync("\(path)/\(Self.making)")
      try FileManager.default.moveItem(
        atPath: "\(path)/\(Self.making)", toPath: "\(path)/\(packet.number)")
      try Self.sync(path)
    } catch {
      throw Self.failure(error)
    }
    let mayGo = former.filter { !sent.contains($0.content) }
    for old in mayGo.suffix(max(0, former.count + 1 - Self.most)) {
      try? FileManager.default.removeItem(atPath: "\(path)/\(old.number)")
    }
  }

  /// Has the disk keep the names in a folder.
  private static func sync(_ folder: String) throws {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw CocoaError(.fileReadUnknown) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw CocoaError(.fileWriteUnknown) }
  }

  private static func failure(_ error: any Error) -> AuthoringError {
    (error as? AuthoringError)
      ?? .output(
        "packet",
        "The packet could not be kept on the disk. Ask the one who runs the server whether there is "
          + "room on its disk, then build it again.")
  }
}
