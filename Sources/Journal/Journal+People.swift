extension Journal {
  /// Everybody who works or worked here.
  package func people() async throws(JournalError) -> [Person] {
    try await read { recording throws(JournalError) in try recording.transaction.people() }
  }

  package func person(_ key: PersonKey) async throws(JournalError) -> Person? {
    try await read { recording throws(JournalError) in try recording.transaction.person(key) }
  }

  /// Adds a person, or changes name, account or roles of one.
  ///
  /// - Throws: a refusal when the last administrator would go.
  package func save(_ person: Person) async throws(JournalError) {
    try await write { recording throws(JournalError) in
      let others = try recording.transaction.people().filter { $0.key != person.key }
      let before = try recording.transaction.person(person.key)
      let hadOne = (others + [before].compactMap { $0 }).contains(where: \.isAdministrator)
      guard !hadOne || (others + [person]).contains(where: \.isAdministrator) else {
        throw .refused(
          Refusal(
            .noRight, "This is the last administrator.",
            "Make somebody else an administrator first."))
      }
      try recording.transaction.save(person)
    }
  }
}

extension Person {
  /// Whether the person administers all programs.
  package var isAdministrator: Bool {
    isActive && memberships.contains { $0.role == .administrator && $0.program == nil }
  }
}
