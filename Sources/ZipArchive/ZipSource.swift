/// The bytes of an archive that is too large for the memory, read piece by piece.
package protocol ZipSource: Sendable {
  /// How many bytes there are.
  var count: Int { get }

  /// The bytes from a place on, as many as asked for or as there are; nil when reading fails.
  func bytes(at place: Int, atMost count: Int) -> [UInt8]?
}
