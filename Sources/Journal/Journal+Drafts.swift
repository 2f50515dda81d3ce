extension Journal {
  /// The drafts that nobody has set aside, newest first.
  package func drafts(of program: ProgramKey) async throws(JournalError) -> [Event] {
    try await read { recording throws(JournalError) in
      let aside = try recording.transaction.draftsSetAside(of: program)
      return try recording.transaction.events(of: program, deed: "drafted", limit: 500)
        .map(\.event).filter { !aside.contains($0.sequence) }
    }
  }

  /// Notes that nobody needs a draft any more; it stays in the log.
  package func setAside(
    draft sequence: Int, of program: ProgramKey, by writer: Writer
  ) async throws(JournalError) {
    try await write { recording throws(JournalError) in
      let writer = try recording.present(writer)
      let event = try recording.transaction.events(of: program, after: sequence - 1, limit: 1).first
      let isOwn = event?.event.person == writer.person?.key
      if !isOwn { try Rights(of: writer, in: program).expectMayReplace() }
      try recording.transaction.setAside(draft: sequence, of: program)
    }
  }
}
