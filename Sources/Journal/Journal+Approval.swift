extension Journal {
  /// Signs for a strand, or approves the set.
  ///
  /// - Throws: a refusal when the content is no longer what the person saw, when the role is
  ///   missing, or when the one who would approve was the last to write.
  package func sign(
    _ signature: Signature, for program: ProgramKey, by writer: Writer
  ) async throws(JournalError) -> Event {
    try await write { recording throws(JournalError) in
      let writer = try recording.present(writer)
      let head = try recording.head(of: program)
      try Rights(of: writer, in: program).expectMaySign(signature.scope)
      let content = try recording.content(of: head)
      guard content == signature.content else {
        throw .refused(
          Refusal(
            .outdated, "The program has changed since you opened this page.",
            "Look at what changed, then sign what stands there now."))
      }
      if signature.scope == .approval, head.lastWriter == writer.person?.key {
        throw .refused(
          Refusal(
            .noRight, "You wrote the last change yourself, so somebody else must approve it.",
            "Ask another approver."))
      }
      let typed = signature.name.filter { !$0.isWhitespace }
      guard typed.lowercased() == writer.name.filter({ !$0.isWhitespace }).lowercased() else {
        throw .refused(
          Refusal(
            .notUnderstood, "The name that you typed is not \"\(writer.name)\".",
            "Type your own name as it stands in your account."))
      }
      return try recording.record(
        .signed(signature), key: "sign \(head.sequence + 1)", by: writer, in: program)
    }
  }

  /// Closes a program for changes, or opens it again.
  package func setClosed(
    _ isClosed: Bool, _ program: ProgramKey, reason: String, by writer: Writer
  ) async throws(JournalError) -> Event? {
    try await write { recording throws(JournalError) in
      let writer = try recording.present(writer)
      let head = try recording.head(of: program)
      try Rights(of: writer, in: program).expectMayClose()
      guard head.isClosed != isClosed else { return nil }
      return try recording.record(
        isClosed ? .closed(reason: reason) : .reopened(reason: reason),
        key: "\(isClosed ? "close" : "reopen") \(head.sequence + 1)", by: writer, in: program)
    }
  }

  /// The signatures of a program, newest first, each with whether what it signed still stands.
  package func signatures(
    of program: ProgramKey
  ) async throws(JournalError) -> [StandingSignature] {
    try await read { recording throws(JournalError) in
      let head = try recording.head(of: program)
      let content = try recording.content(of: head)
      let events = try recording.transaction.events(of: program, deed: "signed", limit: 200)
      return events.compactMap { logged in
        guard case .signed(let signature) = logged.event.deed else { return nil }
        return StandingSignature(
          signature: signature, event: logged.event, stands: signature.content == content)
      }
    }
  }

  /// The fingerprint of what a program says now, comments and suggestions aside.
  package func content(of program: ProgramKey) async throws(JournalError) -> String {
    try await read { recording throws(JournalError) in
      try recording.content(of: recording.head(of: program))
    }
  }
}
