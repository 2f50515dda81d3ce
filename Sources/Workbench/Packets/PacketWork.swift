import ProgramFile

/// How far the building of a packet is.
struct PacketWork: Sendable {
  var state: State
  var done: Int
  var total: Int
  var words: String

  enum State: String, Sendable {
    case working, ready, failed
  }

  /// Nothing is built.
  static let none = PacketWork(state: .ready, done: 0, total: 0, words: "No packet is being built.")

  /// The answer to a page that waits.
  var json: FileValue {
    FileValue(
      .fields([
        FileField("state", .text(state.rawValue)), FileField("done", .bare(String(done))),
        FileField("of", .bare(String(total))), FileField("message", .text(words)),
      ]))
  }
}
