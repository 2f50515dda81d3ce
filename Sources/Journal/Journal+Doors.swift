/// Who comes in, and how.
extension Journal {
  /// Makes a link's invitation.
  package func invite(_ invitation: Invitation) async throws(JournalError) {
    try await write { recording throws(JournalError) in
      try recording.transaction.save(invitation)
    }
  }

  package func invitations() async throws(JournalError) -> [Invitation] {
    try await read { recording throws(JournalError) in try recording.transaction.invitations() }
  }

  /// The invitation of a link, as long as it can be redeemed.
  package func openInvitation(_ mark: [UInt8]) async throws(JournalError) -> Invitation? {
    try await read { recording throws(JournalError) in
      try recording.transaction.invitation(mark).flatMap {
        $0.isOpen(at: recording.now) ? $0 : nil
      }
    }
  }

  /// Takes an invitation back.
  package func revokeInvitation(_ mark: [UInt8]) async throws(JournalError) {
    try await write { recording throws(JournalError) in
      guard var invitation = try recording.transaction.invitation(mark) else { return }
      invitation.isRevoked = true
      try recording.transaction.save(invitation)
    }
  }

  /// Makes a person of an invitation, which is then used up.
  ///
  /// The account is what the new person signs in with; its person is the new one's key.
  ///
  /// - Throws: a refusal when the link is used up or the name to sign in with is taken.
  package func redeem(
    _ mark: [UInt8], name: String, account: Account
  ) async throws(JournalError) -> Person {
    try await write { recording throws(JournalError) in
      try Self.redeem(mark, name: name, account: account, recording)
    }
  }

  static func redeem(
    _ mark: [UInt8], name: String, account: Account, _ recording: Recording
  ) throws(JournalError) -> Person {
    let transaction = recording.transaction
    guard var invitation = try transaction.invitation(mark), invitation.isOpen(at: recording.now),
      invitation.renews == nil
    else { throw .refused(.usedUp) }
    guard try transaction.account(login: account.login) == nil else {
      throw .refused(
        Refusal(
          .notUnderstood, "Somebody here signs in with this e-mail address already.",
          "Sign in instead, or use another address."))
    }
    let person = Person(
      key: account.person, name: name, memberships: [invitation.membership])
    try transaction.save(person)
    try transaction.save(account)
    invitation.redeemedBy = person.key
    try transaction.save(invitation)
    return person
  }

  /// Gives a person a new password by a link; all that was open of the account is to be closed.
  package func renew(_ mark: [UInt8], password: String) async throws(JournalError) -> PersonKey {
    try await write { recording throws(JournalError) in
      let transaction = recording.transaction
      guard var invitation = try transaction.invitation(mark), invitation.isOpen(at: recording.now),
        let person = invitation.renews, var account = try transaction.account(of: person)
      else { throw .refused(.usedUp) }
      account.password = password
      try transaction.save(account)
      invitation.redeemedBy = person
      try transaction.save(invitation)
      return person
    }
  }

  /// Gives the role of an invitation to a person who is there already.
  package func redeem(_ mark: [UInt8], by key: PersonKey) async throws(JournalError) {
    try await write { recording throws(JournalError) in
      let transaction = recording.transaction
      guard var invitation = try transaction.invitation(mark), invitation.isOpen(at: recording.now),
        invitation.renews == nil, var person = try transaction.person(key)
      else { throw .refused(.usedUp) }
      let new = invitation.membership
      person.memberships.removeAll { $0.program == new.program && $0.role == new.role }
      person.memberships.append(new)
      try transaction.save(person)
      invitation.redeemedBy = key
      try transaction.save(invitation)
    }
  }

  package func account(login: String) async throws(JournalError) -> Account? {
    try await read { recording throws(JournalError) in
      try recording.transaction.account(login: login)
    }
  }

  package func account(of person: PersonKey) async throws(JournalError) -> Account? {
    try await read { recording throws(JournalError) in
      try recording.transaction.account(of: person)
    }
  }

  package func save(_ account: Account) async throws(JournalError) {
    try await write { recording throws(JournalError) in try recording.transaction.save(account) }
  }

  /// Starts a session, or notes that it was used.
  package func save(_ session: Session) async throws(JournalError) {
    try await write { recording throws(JournalError) in try recording.transaction.save(session) }
  }

  package func session(_ mark: [UInt8]) async throws(JournalError) -> Session? {
    try await read { recording throws(JournalError) in try recording.transaction.session(mark) }
  }

  package func sessions(of person: PersonKey) async throws(JournalError) -> [Session] {
    try await read { recording throws(JournalError) in
      try recording.transaction.sessions(of: person)
    }
  }

  package func endSession(_ mark: [UInt8]) async throws(JournalError) {
    try await write { recording throws(JournalError) in try recording.transaction.end(mark) }
  }

  /// Up to which event a person has looked at a program.
  package func seen(
    _ program: ProgramKey, by person: PersonKey
  ) async throws(JournalError) -> Int? {
    try await read { recording throws(JournalError) in
      try recording.transaction.seen(program, by: person)
    }
  }

  package func save(
    seen sequence: Int, of program: ProgramKey, by person: PersonKey
  ) async throws(JournalError) {
    try await write { recording throws(JournalError) in
      let head = try recording.head(of: program)
      try recording.transaction.save(
        seen: min(max(sequence, 0), head.sequence), of: program, by: person)
    }
  }
}

extension Refusal {
  fileprivate static let usedUp = Refusal(
    .outdated, "This link was used already, is too old, or was taken back.",
    "Ask the one who sent it for a new one.")
}
