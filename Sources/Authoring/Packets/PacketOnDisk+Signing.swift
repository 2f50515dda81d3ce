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
    guard try verify().allSatisfy({ $0.severity < .error }),
      let list = bytes(of: PacketSignature.signedList)
    else {
      throw .input(
        path,
        "The packet is not whole, so it is not signed. `plait packet verify \(path)` says what is "
          + "wrong.")
    }
    let signer = SignatureStatement(name: name, role: role, day: day)
    let files = PacketSignature.files(of: signer, by: key, over: list)
    guard force || !files.contains(where: { paths.contains($0.path) }) else {
      throw .output(
        path,
        "It has a signature of this name already. Take another name, or say --force to sign again.")
    }
    try add(files, replacing: force)
    return files.first.map { String(decoding: $0.content.bytes ?? [], as: UTF8.self) } ?? ""
  }

  private func add(_ files: [BagFile], replacing: Bool) throws(AuthoringError) {
    switch place {
    case .folder(let folder): try add(files, to: folder, replacing: replacing)
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

  /// Writes the files of a signature; what was begun goes again when the disk is full.
  private func add(
    _ files: [BagFile], to folder: String, replacing: Bool
  ) throws(AuthoringError) {
    let manager = FileManager.default
    do {
      try manager.createDirectory(
        atPath: folder + PacketSignature.folder, withIntermediateDirectories: true)
    } catch {
      throw .output(path, "The signature cannot be written: \(error.localizedDescription)")
    }
    var written: [String] = []
    for file in files {
      do throws(AuthoringError) {
        try OutputPlace(folder + file.path).write([file.content], replacing: replacing)
        written.append(folder + file.path)
      } catch {
        for path in written { try? manager.removeItem(atPath: path) }
        // Only a folder without signatures goes.
        rmdir(folder + PacketSignature.folder)
        throw error
      }
    }
  }
}
