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
    // A file with its own name and content first, so that of two equal ones each finds its own;
    // then one of its own name, whatever its number; then one of its content.
    for key: (String, [String: String]) -> String in [
      { path, sums in path + " " + (sums[path] ?? "") },
      { path, _ in String(DocumentChange.name(path)) },
      { path, sums in sums[path] ?? "" },
    ] {
      var former = Dictionary(grouping: waiting) { key($0, before) }
        .mapValues { Array($0.sorted().reversed()) }
      for path in after.keys.sorted() where pairs[path] == nil {
        guard let match = former[key(path, after)]?.popLast() else { continue }
        pairs[path] = match
        waiting.remove(match)
      }
    }
    documents = after.keys.sorted().map { path in
      let former = pairs[path]
      return DocumentChange(
        old: former, new: path, isSame: former.map { before[$0] == after[path] } ?? false)
    }
    documents += waiting.sorted().map { DocumentChange(old: $0, new: nil, isSame: false) }
  }
}
