/// Links for reading.
extension Journal {
  /// Makes a link by which a program is read.
  ///
  /// - Throws: a refusal when the writer may not show the program to others.
  package func share(_ share: Share, by writer: Writer) async throws(JournalError) {
    try await write { recording throws(JournalError) in
      _ = try recording.head(of: share.program)
      try Rights(of: try recording.present(writer), in: share.program).expectMayShare()
      try recording.transaction.save(share)
    }
  }

  /// The links that can be read by, of all programs, the newest first.
  package func shares() async throws(JournalError) -> [Share] {
    try await read { recording throws(JournalError) in
      try recording.transaction.shares().filter { !$0.isRevoked }
    }
  }

  /// The link of a secret, as long as it can be read by.
  package func openShare(_ mark: [UInt8]) async throws(JournalError) -> Share? {
    try await read { recording throws(JournalError) in
      try recording.transaction.share(mark).flatMap { $0.isRevoked ? nil : $0 }
    }
  }

  /// Takes a link back; it never opens anything again.
  ///
  /// - Throws: a refusal when the writer may not show the program to others.
  package func revokeShare(_ mark: [UInt8], by writer: Writer) async throws(JournalError) {
    try await write { recording throws(JournalError) in
      guard var share = try recording.transaction.share(mark) else { return }
      try Rights(of: try recording.present(writer), in: share.program).expectMayShare()
      share.isRevoked = true
      try recording.transaction.save(share)
    }
  }

  /// Notes that a link was used today; more than the day is kept of nobody.
  package func noteUse(ofShare mark: [UInt8]) async throws(JournalError) {
    try await write { recording throws(JournalError) in
      let day = 86_400
      let today = Moment(seconds: recording.now.seconds / day * day)
      guard var share = try recording.transaction.share(mark), share.lastUsed != today
      else { return }
      share.lastUsed = today
      try recording.transaction.save(share)
    }
  }
}
