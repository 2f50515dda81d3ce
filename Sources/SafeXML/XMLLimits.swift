/// How much a part may ask of the parser; every number is checked while reading, never after.
package struct XMLLimits: Sendable, Hashable {
  /// Elements inside each other.
  package var depth = 128
  /// Elements of one part.
  package var elements = 2_500_000
  /// Attributes of one element; libxml2 compares each with each, so this bounds its time.
  package var attributes = 256
  /// Different names of elements and attributes; Office has fewer than 3,000 in all.
  package var names = 10_000
  /// Declarations of namespaces in force at one place; libxml2 looks through them for each prefix.
  package var namespaces = 256
  /// Bytes of one start tag.
  package var startTag = 64 * 1024
  /// Bytes of one run of text, comment or processing instruction.
  package var text = 4 * 1024 * 1024
  /// Bytes of one part.
  package var total = 64 * 1024 * 1024

  /// The limits for parts of Office files.
  package static let office = XMLLimits()

  /// The limits for parts of Office files, to be lowered or raised one by one.
  package init() {}
}
