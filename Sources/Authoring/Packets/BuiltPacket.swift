public import Curriculum
package import Packets
import ZipArchive

/// A packet that was assembled and not yet written.
public struct BuiltPacket: Sendable {
  package let packet: Packet
  /// What the agency wants, and what is missing.
  public let outline: PacketOutline
  /// What the checks say of the program.
  public let findings: [Finding]
  /// What made its documents, and can make them again with the pages of a binder.
  let press: PacketPress
  /// What was noticed while forms were filled, by the title of each form.
  let formFindings: [(title: String, findings: [Finding])]

  /// The name of its folder, which tells the program, the day and the revision.
  public var name: String { packet.bag.name }

  /// The sum by which anybody can tell a later change.
  public var seal: String { packet.bag.seal }

  /// The paths of its documents in the packet, such as `data/01-cover.docx`, and their titles.
  public var contents: [(path: String, title: String)] {
    packet.documents.flatMap { document in document.files.map { ($0.path, document.title) } }
  }

  /// Writes the packet as a folder, or as one file when the name ends in `.zip`.
  public func write(to path: String, _ files: OutputFiles) throws(AuthoringError) {
    guard path.lowercased().hasSuffix(".zip") else {
      return try files.writeFolder(packet.bag.files, to: path)
    }
    try files.write(try archivePieces(), to: path)
  }

  /// The packet as one zip file, piece by piece.
  func archivePieces() throws(AuthoringError) -> [BagContent] {
    let archive: BagArchive
    do throws(ZipError) {
      archive = try packet.bag.archive()
    } catch {
      throw .output(packet.bag.name, error.description)
    }
    guard archive.archive.size <= InputFile.mostBytesOfPacket, archive.archive.isPlain else {
      throw .output(
        packet.bag.name, "The packet is too large for one zip file. Name a folder: without “.zip”.")
    }
    return archive.pieces
  }

  /// What the packet holds and how it can be known again, in a few lines.
  public func summary(at path: String) -> String {
    let lines = packet.documents.flatMap { document in
      document.files.map { "  \($0.path)  \(document.title)" }
    }
    return """
      The packet is in \(path):
      \(lines.joined(separator: "\n"))
      Its seal is \(packet.bag.seal).
      Write it down: `plait packet verify \(path) --seal SEAL` proves that nothing was changed since.
      """
  }

  /// What the packet should hold and does not; empty when nothing is missing.
  public var missing: String {
    let sentences = outline.sentences
    guard !sentences.isEmpty else { return "" }
    return "Missing, and required by \(outline.agency):\n"
      + sentences.map { "  \($0)" }.joined(separator: "\n")
  }

  /// The attachments that have no byte; empty where each has one.
  public var emptyFiles: String {
    outline.documents.filter(\.isEmptyFile).map { document in
      "The attachment “\(document.title)” is an empty file: 0 bytes. Look whether it is the right one."
    }.joined(separator: "\n")
  }

  /// What a person should look at in the filled forms; empty when there is nothing.
  public var formRemarks: String {
    formFindings.filter { !$0.findings.isEmpty }.map { title, findings in
      let lines = findings.prefix(Self.mostRemarks).map { "  \($0.place): \($0.message)" }
      let rest = findings.count - lines.count
      let more = rest > 0 ? ["  and \(rest) more: `plait form fill` lists them"] : []
      return (["In “\(title)”:"] + lines + more).joined(separator: "\n")
    }.joined(separator: "\n")
  }

  /// How much there is to look at in each filled form, with the first of it.
  package var formSentences: [String] {
    formFindings.compactMap { title, findings in
      guard let first = findings.first else { return nil }
      return findings.count == 1
        ? "In “\(title)”, \(first.place): \(first.message)"
        : "In “\(title)” look at \(findings.count) places before you send it. The first is "
          + "\(first.place): \(first.message)"
    }
  }

  private static let mostRemarks = 6
}
