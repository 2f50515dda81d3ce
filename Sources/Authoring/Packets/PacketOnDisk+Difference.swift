package import Curriculum
package import Exporting
import Packets
import ProgramFile
package import Reports

extension PacketOnDisk {
  /// What has changed since an older packet of the same program.
  package func change(since old: PacketOnDisk) throws(AuthoringError) -> PacketChange {
    let lists = (try old.payloadList(), try payloadList())
    let (before, after) = (try old.program(), try program())
    // The stamp of what was reviewed follows from the rest, and says nothing to a person.
    let facts = ProgramDifference(from: before.withoutStamps, to: after.withoutStamps).facts.map {
      PacketChange.Fact(place: $0.place, change: $0.words)
    }
    let documents = PacketDifference(from: lists.0, to: lists.1).documents.map { document in
      PacketChange.Document(
        name: Self.name(document.new ?? document.old ?? ""), fate: document.fate)
    }
    return PacketChange(of: after, facts: facts, documents: documents)
  }

  private static func name(_ path: String) -> String {
    path.hasPrefix("data/") ? String(path.dropFirst("data/".count)) : path
  }

  /// The list of sums, once every file was held against it.
  private func payloadList() throws(AuthoringError) -> [UInt8] {
    guard try verify().allSatisfy({ $0.severity < .error }),
      let list = bytes(of: "manifest-sha256.txt")
    else {
      throw .input(
        path,
        "The packet is not whole, so what has changed cannot be told. `plait packet verify \(path)` "
          + "says what is wrong.")
    }
    return list
  }

  /// The program that the packet holds.
  package func program() throws(AuthoringError) -> Program {
    let files = paths.filter {
      $0.hasPrefix("data/") && ($0.hasSuffix(".iet.yaml") || $0.hasSuffix(".iet.json"))
    }
    guard files.count < 2 else {
      throw .input(
        path,
        "The packet holds \(files.count) program files, so nobody can tell which of them counts.")
    }
    guard let file = files.first, let bytes = bytes(of: file),
      let text = String(validating: bytes, as: UTF8.self)
    else {
      throw .input(
        path, "The packet holds no program file (.iet.yaml), so it cannot be compared.")
    }
    do throws(ProgramFileError) {
      return file.hasSuffix(".json")
        ? try ProgramDocument.read(json: text).program
        : try ProgramDocument.read(yaml: text).program
    } catch {
      throw .input("\(path), \(file)", error.description)
    }
  }
}

extension Desk {
  /// What a reviewer sees of two packets, on the screen.
  public static func packetChange(
    from old: PacketOnDisk, to new: PacketOnDisk
  ) throws(AuthoringError) -> String {
    try new.change(since: old).lines
  }

  /// What a reviewer sees of two packets, as .docx, .html, .md or .pdf.
  package func packetChange(
    from old: PacketOnDisk, to new: PacketOnDisk, named path: String
  ) throws(AuthoringError) -> ExportedFile {
    let change = try new.change(since: old)
    return try Self.document(change.report(), of: change.program, named: path)
  }
}

extension Program {
  /// The program without the stamps of what was reviewed.
  fileprivate var withoutStamps: Program {
    var program = self
    for index in program.reviews.indices { program.reviews[index].contentHash = nil }
    return program
  }
}
