package import ZipArchive

/// A folder that proves that it is complete and unchanged: BagIt, RFC 8493.
///
/// The same files, name and date give the same bytes on every computer.
package struct Bag: Hashable, Sendable {
  /// The name of the folder.
  package let name: String
  /// All files: what describes the bag, then what it carries, each in the order of their paths.
  package let files: [BagFile]

  /// Packs files; the paths of `payload` start below `data`, those of `tags` beside it.
  package init(
    name: String, payload: [BagFile], tags: [BagFile] = [], info: BagInfo
  ) throws(BagError) {
    if name.contains("/") { throw .unsafePath(name, reason: .traversal) }
    if let danger = BagPath.danger(in: name) { throw .unsafePath(name, reason: danger) }
    let payload = Self.sorted(payload.map { BagFile("data/" + $0.path, $0.content) })
    let declaration = BagFile(
      "bagit.txt", text: "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n")
    let tags = Self.sorted(
      tags + [
        declaration, BagFile("bag-info.txt", text: try info.text(payload: payload)),
        BagFile(Manifest.payloadName, text: Manifest(of: payload).text),
      ])
    try Self.checkNames(tags + payload)
    let seal = BagFile(Manifest.tagName, text: Manifest(of: tags).text)
    self.name = name
    files = tags + [seal] + payload
  }

  /// The sum of the manifest that covers all others: whoever knows it can tell any later change.
  package var seal: String {
    files.first { $0.path == Manifest.tagName }?.content.sum ?? ""
  }

  /// The content of each file by its path, of those whose bytes are at hand.
  package var image: [String: [UInt8]] {
    var image: [String: [UInt8]] = [:]
    for file in files { image[file.path] = file.content.bytes }
    return image
  }

  /// The bag as one ZIP file with its folder inside, RFC 8493 section 4, in the order in which it
  /// is to be written.
  ///
  /// The entries are stored and not compressed: two versions of a compressor give two results.
  package func archive() throws(ZipError) -> BagArchive { try BagArchive(of: self) }

  /// Paths and sizes, with the text of what describes the bag.
  package var dump: String {
    var text = "\(name)/\n"
    for file in files {
      text += "  \(file.path) (\(file.content.size) bytes)\n"
      guard !file.path.hasPrefix("data/"), let bytes = file.content.bytes else { continue }
      for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
        text += "    | \(line)\n"
      }
    }
    return text
  }

  private static func sorted(_ files: [BagFile]) -> [BagFile] {
    files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  private static func checkNames(_ files: [BagFile]) throws(BagError) {
    var seen: [String: String] = [:]
    for file in files {
      if let danger = BagPath.danger(in: file.path) {
        throw .unsafePath(file.path, reason: danger)
      }
      if let other = seen.updateValue(file.path, forKey: BagPath.folded(file.path)) {
        throw .samePath(other, file.path)
      }
    }
    // A name that is a file here and a folder there cannot be both.
    for file in files {
      var parts = file.path.split(separator: "/").dropLast()
      while !parts.isEmpty {
        if let other = seen[BagPath.folded(parts.joined(separator: "/"))] {
          throw .samePath(other, file.path)
        }
        parts.removeLast()
      }
    }
  }
}
