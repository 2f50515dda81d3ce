/// Which files of a packet are not those of the packet before it.
///
/// Documents are numbered in each packet, so a file is the same where its name without the number
/// is, or else where its content is.
package struct PacketDifference: Hashable, Sendable {
  /// All files of the payload, in the order of the new packet, then those that are gone.
  package private(set) var documents: [DocumentChange] = []

  /// Compares the lists of the payload's sums, each from a packet that was verified.
  package init(from old: [UInt8], to new: [UInt8]) {
    let before = ManifestReader(name: Manifest.payloadName, bytes: old, holdsPayload: true).sums
    let after = ManifestReader(name: Manifest.payloadName, bytes: new, holdsPayload: true).sums
    var waiting = Set(before.keys)
    var pairs: [String: String] = [:]
    // A file with its own name first, so that of two equal contents each finds its own.
    for path in after.keys.sorted() where waiting.contains(path) && before[path] == after[path] {
      pairs[path] = waiting.remove(path)
    }
    for path in after.keys.sorted() where pairs[path] == nil {
      let same = waiting.sorted().first { Self.stem(of: $0) == Self.stem(of: path) }
      let moved = same ?? waiting.sorted().first { before[$0] == after[path] }
      pairs[path] = moved.flatMap { waiting.remove($0) }
    }
    documents = after.keys.sorted().map { path in
      let former = pairs[path]
      return DocumentChange(
        old: former, new: path, isSame: former.map { before[$0] == after[path] } ?? false)
    }
    documents += waiting.sorted().map { DocumentChange(old: $0, new: nil, isSame: false) }
  }

  /// The name of a file without its folder and its number.
  private static func stem(of path: String) -> Substring {
    let name = path.split(separator: "/").last ?? ""
    let rest = name.drop { $0.isNumber }
    return rest.first == "-" ? rest.dropFirst() : name
  }
}
