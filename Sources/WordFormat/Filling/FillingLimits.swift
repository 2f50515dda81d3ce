/// How much a form and what comes of it may hold.
package struct FillingLimits: Sendable, Hashable {
  /// Bytes of one part of the form.
  package var formPart = 16 * 1024 * 1024
  /// Marks of the form.
  package var marks = 20_000
  /// Loops and conditions inside each other.
  package var depth = 16
  /// Steps of filling one part: a turn of a loop is one, and whatever is done in it.
  package var steps = 3_000_000
  /// Bytes of one part of the filled form: what Plait itself reads.
  package var outputPart = 64 * 1024 * 1024
  /// Tables, rows, cells and paragraphs of the filled form: what Plait itself reads.
  package var output = WordLimits.usual

  /// The usual limits.
  package static let standard = FillingLimits()

  /// The usual limits, to be lowered or raised one by one.
  package init() {}
}
