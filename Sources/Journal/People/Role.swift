/// What a person may do with a program.
package enum Role: String, CaseIterable, Hashable, Sendable {
  /// Writes the set.
  case author
  /// Comments and proposes.
  case reviewer
  /// Signs and closes.
  case approver
  /// Does all of this but sign, and invites people.
  case administrator
}
