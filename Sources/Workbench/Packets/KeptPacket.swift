/// A packet that was built and is kept as it was, with what people want to know of it.
struct KeptPacket: Codable, Sendable {
  /// Its number among the packets of the program, which no other ever has.
  var number: Int
  /// What its folder is called.
  var name: String
  /// The agency that it was built for.
  var agency: String
  /// When it was built, as `Moment` writes it.
  var at: String
  var by: String
  /// The number of the program's newest event then.
  var sequence: Int
  /// The fingerprint of what reviewers approve.
  var content: String
  var seal: String
  /// The bytes of the archive.
  var size: Int
  var files: [File]
  var hasBinder: Bool
  /// What its builder should know; nil when all is as it was wished.
  var remark: String?

  struct File: Codable, Sendable {
    /// The path in the packet, such as `data/01-cover.docx`.
    var path: String
    var title: String
  }

  /// How the files are called in the folder that is kept.
  static let archive = "packet.zip"
  static let binder = "binder.pdf"
  static let label = "packet.json"
}
