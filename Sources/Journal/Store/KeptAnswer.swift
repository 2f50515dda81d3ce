/// The answer to an operation, kept so that it can be given again.
package struct KeptAnswer: Hashable, Sendable {
  /// The name of the operation.
  package var key: String
  /// Whose it was, and in which program: another one's key says nothing.
  package var sender: String
  /// A fingerprint of what was asked.
  package var digest: [UInt8]
  package var at: Moment
  package var answer: Answer
}
