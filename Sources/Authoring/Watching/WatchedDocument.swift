import Packets

/// One file that a watch keeps up to date.
struct WatchedDocument {
  let name: String
  let content: [BagContent]

  /// A sum of all that it holds, to tell whether it was changed.
  var sum: String {
    Fingerprint.of(Array(content.map(\.sum).joined(separator: "\n").utf8))
  }
}
