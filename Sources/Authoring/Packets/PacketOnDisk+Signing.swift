public import Curriculum
import Foundation
import Packets
import ZipArchive

extension PacketOnDisk {
  /// Adds the signature of a person to the packet, which must be whole.
  ///
  /// The files that people signed stay as they are; the signature lies beside them.
  ///
  /// - Returns: what the signature says, as the packet holds it.
  public func sign(
    with keyPath: String, name: String, role: String?, on day: CalendarDay, force: Bool
  ) throws(AuthoringError) -> String {
    guard let key = SigningKey(pem: try InputFile.text(at: keyPath)) else {
      throw .input(
        keyPath,
        "This holds no secret key. Name the file that ends in .key; `plait keys new` makes one.")
    }
    var statement = ""
    // Of two who sign at once, each finds there what the other signed.
    try OutputPlace(path).inTurn { () throws(AuthoringError) in
      let packet = try PacketOnDisk(at: path)
      let list = try packet.listToSign()
      let signer = SignatureStatement(name: name, role: role, day: day)
      let files = PacketSignature.files(of: signer, by: key, over: list)
      guard force || !files.contains(where: { packet.paths.contains($0.path) }) else {
        throw .output(
          path, "You have signed it with this key already. Say --force to sign again.")
      }
      try packet.add(files)
      statement = files.first.map { String(decoding: $0.content.bytes ?? [], as: UTF8.self) } ?? ""
    }
    return statement
  }

  /// The list of the lists' sums, once everything was held against it.
  private func listToSign() throws(AuthoringError) -> [UInt8] {
    let verdict = BagVerifier.verify(paths: paths, reading: stream)
    guard verdict.findings.allSatisfy({ $0.severity < .error }),
      let list = bytes(of: PacketSignature.signedList), Fingerprint.of(list) == verdict.seal
    else {
      throw .input(
        path,
        "The packet is not whole, so it is not signed. `plait packet verify \(path)` says what is "
          + "wrong.")
    }
    return list
  }

  private func add(_ files: [BagFile]) throws(AuthoringError) {
    switch place {
    case .folder(let folder):
      do {
        try FileManager.default.createDirectory(
          atPath: folder + PacketSignature.folder, withIntermediateDirectories: true)
      } catch {
        throw .output(path, "The signature cannot be written: \(error.localizedDescription)")
      }
      var places: [(place: OutputPlace, content: BagContent)] = []
      for file in files { places.append((try OutputPlace(folder + file.path), file.content)) }
      try OutputPlace.write(together: places)
    case .archive(let reader, let folder):
      let new = Set(files.map(\.path))
      var writer = ZipWriter(order: .sorted)
      let bytes: [UInt8]
      do throws(ZipError) {
        for file in paths where !new.contains(file) {
          writer.add(folder + file, try reader.read(folder + file), .stored)
        }
        for file in files { writer.add(folder + file.path, file.content.bytes ?? [], .stored) }
        bytes = try writer.finish()
      } catch {
        throw .output(path, error.description)
      }
      try OutputPlace(path).write([.bytes(bytes)], replacing: true)
    }
  }
}
