/// How an entry of an archive is stored: the two methods that an Office file may use.
package enum ZipMethod: UInt16, Sendable, Hashable {
  /// The bytes as they are.
  case stored = 0
  /// Compressed with DEFLATE.
  case deflated = 8
}
