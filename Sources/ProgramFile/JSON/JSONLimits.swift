/// What a text of JSON may cost, by what it is.
package struct JSONLimits: Sendable {
  var bytes: Int
  var entries: Int
  var depth: Int
  /// What has these limits, in the words of a message.
  var what: String

  /// A program's file, whoever wrote it.
  static let programFile = JSONLimits(
    bytes: ProgramFileLimits.bytes, entries: ProgramFileLimits.entries,
    depth: ProgramFileLimits.depth, what: "a program's file")

  /// The body of a request from a browser.
  package static let request = JSONLimits(
    bytes: 1 << 20, entries: 100_000, depth: 32, what: "a request")

  /// What Plait wrote itself: an entry of a log may hold a whole program, cell by cell.
  package static let log = JSONLimits(
    bytes: 256 << 20, entries: 20_000_000, depth: 128, what: "a log")
}
