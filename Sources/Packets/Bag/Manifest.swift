/// The sums of some files of a bag, RFC 8493 sections 2.1.3 and 2.2.1.
struct Manifest: Hashable, Sendable {
  static let payloadName = "manifest-sha256.txt"
  static let tagName = "tagmanifest-sha256.txt"

  /// A path and the sum of its file.
  struct Entry: Hashable, Sendable {
    var path: String
    var sum: String
  }

  var entries: [Entry]

  /// Sums files up, in the order of their paths' bytes.
  init(of files: [BagFile]) {
    self.init(files.map { Entry(path: $0.path, sum: $0.content.sum) })
  }

  init(_ entries: [Entry]) {
    self.entries = entries.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  /// The file, in the form that `sha256sum -c` reads.
  var text: String {
    entries.map { "\($0.sum)  \(BagPath.encoded($0.path))\n" }.joined()
  }
}
