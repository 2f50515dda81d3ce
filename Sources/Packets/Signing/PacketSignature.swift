import Curriculum

/// The files in which a packet holds the signature of one person, below `signatures`.
///
/// They stand beside the lists of sums and in neither, because what they sign is the second list.
package enum PacketSignature {
  package static let folder = "signatures/"
  /// The file that people sign: the list of the lists' sums.
  package static let signedList = Manifest.tagName

  /// The files of a signature over the second list of a packet.
  package static func files(
    of signer: SignatureStatement, by key: SigningKey, over list: [UInt8]
  ) -> [BagFile] {
    let name = FileStem.plain(signer.name)
    // Two people may have one name, or one that leaves no plain letters; no two have one key.
    let mark = key.verifying.mark.filter { $0 != " " }
    let stem = "\(folder)\(name.isEmpty ? "signer" : name)-\(mark)"
    let statement = signer.text(seal: Fingerprint.of(list), key: key.verifying)
    return [
      BagFile(stem + ".txt", text: statement),
      BagFile(stem + ".txt.sig", key.signature(of: Array(statement.utf8))),
      BagFile(stem + ".pub", text: key.verifying.pem),
      BagFile(stem + ".sig", key.signature(of: list)),
    ]
  }

  /// The endings of the four files, the longest first.
  static let endings = [".txt.sig", ".txt", ".sig", ".pub"]

  /// Whether a file of a bag belongs to a signature by its name.
  static func holds(_ path: String) -> Bool {
    path.hasPrefix(folder) && endings.contains { path.hasSuffix($0) }
      && !path.dropFirst(folder.count).contains("/")
  }

  /// The names of the signatures among some paths, in order.
  static func stems(in paths: some Sequence<String>) -> [String] {
    let stems = paths.filter(holds).map { path in
      let ending = endings.first { path.hasSuffix($0) } ?? ""
      return String(path.dropLast(ending.count))
    }
    return Set(stems).sorted()
  }
}
