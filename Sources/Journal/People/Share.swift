/// A link with which somebody without an account reads one program.
package struct Share: Hashable, Sendable {
  /// The fingerprint of the secret in the link; the secret itself is kept nowhere.
  package var mark: [UInt8]
  package var program: ProgramKey
  /// With whom it is shared, in the words of the one who made it.
  package var note: String
  /// Who made it; nil for the console.
  package var by: PersonKey?
  package var made: Moment
  /// Whether it was taken back.
  package var isRevoked: Bool
  /// The first moment of the last day on which somebody read by it; nil until then.
  package var lastUsed: Moment?

  package init(
    mark: [UInt8], program: ProgramKey, note: String, by: PersonKey?, made: Moment
  ) {
    self.mark = mark
    self.program = program
    self.note = note
    self.by = by
    self.made = made
    isRevoked = false
    lastUsed = nil
  }
}
