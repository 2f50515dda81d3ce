/// How much an archive may hold; every number is checked before or while inflating.
package struct ZipLimits: Sendable, Hashable {
  /// Entries of the archive.
  package var entries = 512
  /// Bytes of the directory.
  package var directory = 256 * 1024
  /// Inflated bytes of one entry.
  package var entry = 64 * 1024 * 1024
  /// Inflated bytes of all entries that hold XML.
  package var total = 128 * 1024 * 1024
  /// How many times its size an entry may unpack to, once it passes ``ratioGrace``.
  package var ratio = 200
  /// Inflated bytes below which the ratio does not matter.
  package var ratioGrace = 1024 * 1024

  /// The limits for Office files.
  package static let office = ZipLimits()

  /// The limits for Office files, to be lowered or raised one by one.
  package init() {}
}
