/// How far a reader of a room has read.
struct ReaderPlace: Sendable {
  var sequence: Int
  var presence = 0
  var findings = 0
}
