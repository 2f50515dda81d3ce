/// Who comes in through a provider.
extension Journal {
  /// The person that an identity belongs to.
  package func person(_ identity: Identity) async throws(JournalError) -> Person? {
    try await read { recording throws(JournalError) in
      guard let key = try recording.transaction.person(identity) else { return nil }
      return try recording.transaction.person(key)
    }
  }

  /// Gives an identity that nobody has to the person who signs in with an e-mail address, whose
  /// password ends.
  ///
  /// - Returns: the person; nil where nobody has the address, or who has it has another identity of
  ///   that provider.
  package func bind(
    _ identity: Identity, toLogin login: String
  ) async throws(JournalError) -> Person? {
    try await write { recording throws(JournalError) in
      let transaction = recording.transaction
      guard var account = try transaction.account(login: login),
        let person = try transaction.person(account.person),
        try !transaction.hasIdentity(person.key, of: identity.issuer)
      else { return nil }
      try Self.bind(identity, to: person.key, in: transaction)
      // Nobody made sure that who chose the password has the address.
      account.password = nil
      try transaction.save(account)
      return person
    }
  }

  /// Makes a person of an invitation, who signs in with an identity and has no password.
  ///
  /// - Throws: a refusal when the link is used up, or the e-mail address or the identity is taken.
  package func redeem(
    _ mark: [UInt8], name: String, account: Account, as identity: Identity
  ) async throws(JournalError) -> Person {
    try await write { recording throws(JournalError) in
      let person = try Self.redeem(mark, name: name, account: account, recording)
      try Self.bind(identity, to: person.key, in: recording.transaction)
      return person
    }
  }

  private static func bind(
    _ identity: Identity, to person: PersonKey, in transaction: any JournalTransaction
  ) throws(JournalError) {
    guard try transaction.person(identity) == nil else {
      throw .refused(
        Refusal(
          .outdated, "Somebody here signs in this way already.", "Sign in once more."))
    }
    try transaction.save(identity, of: person)
  }
}
