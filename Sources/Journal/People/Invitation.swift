/// A link by which somebody becomes a person of the journal, once.
package struct Invitation: Hashable, Sendable {
  /// The fingerprint of the secret in the link; the secret itself is kept nowhere.
  package var mark: [UInt8]
  /// What the person will be.
  package var membership: Membership
  /// For whom it is, in the words of the one who invited.
  package var note: String
  /// The person who gets a new password by it, in place of a new person.
  package var renews: PersonKey?
  /// Who invited; nil for the console.
  package var by: PersonKey?
  package var made: Moment
  package var expires: Moment
  /// Who became of it; nil until then.
  package var redeemedBy: PersonKey?
  /// Whether an administrator took it back.
  package var isRevoked: Bool

  package init(
    mark: [UInt8], membership: Membership, note: String = "", by: PersonKey?, made: Moment,
    expires: Moment, renews: PersonKey? = nil
  ) {
    self.note = note
    self.renews = renews
    self.mark = mark
    self.membership = membership
    self.by = by
    self.made = made
    self.expires = expires
    redeemedBy = nil
    isRevoked = false
  }

  /// Whether it can still be redeemed.
  package func isOpen(at moment: Moment) -> Bool {
    redeemedBy == nil && !isRevoked && moment.seconds < expires.seconds
  }
}
