/// The bytes of an archive that is too large for the memory, read piece by piece.
package protocol ZipSource: Sendable {
  /// How many bytes there are.
  var count: Int { get }

  /// Fills a buffer with the bytes from a place on, as far as there are any.
  ///
  /// - Returns: how many were read; nil when reading fails.
  func read(_ buffer: UnsafeMutableRawBufferPointer, at place: Int) -> Int?
}
