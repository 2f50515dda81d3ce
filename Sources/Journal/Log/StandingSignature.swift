/// A signature, and whether what it signed still stands.
package struct StandingSignature: Hashable, Sendable {
  package var signature: Signature
  package var event: Event
  /// Whether the program says the same as when it was signed.
  package var stands: Bool
}
