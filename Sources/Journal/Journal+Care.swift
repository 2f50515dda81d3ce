extension Journal {
  /// Copies the whole journal to a new file while it is in use.
  package func backUp(to path: String) async throws(JournalError) {
    try await store.backUp(to: path)
  }

  /// Forgets answers from before a moment, keeps snapshots, and gives room back.
  ///
  /// No event is ever removed. It says how many answers were forgotten.
  package func compact(forgettingAnswersBefore moment: Moment) async throws(JournalError) -> Int {
    let forgotten = try await write { recording throws(JournalError) in
      for head in try recording.transaction.heads() where head.sequence > 0 {
        try recording.transaction.save(Snapshot(try recording.state(of: head)))
      }
      return try recording.transaction.forgetAnswers(before: moment)
    }
    try await store.compact()
    return forgotten
  }

  /// What is wrong with the log of one program; nothing for a sound one.
  package func verify(_ program: ProgramKey) async throws(JournalError) -> [JournalFault] {
    try await read { recording throws(JournalError) in
      try Self.faults(of: recording.head(of: program), recording.transaction)
    }
  }

  private static func faults(
    of head: LogHead, _ transaction: any JournalTransaction
  ) throws(JournalError) -> [JournalFault] {
    do throws(JournalError) {
      return try LogVerification(of: head, transaction).faults
    } catch {
      guard case .storage(let fault) = error, fault.kind == .damaged else { throw error }
      return [JournalFault(program: head.program, sequence: nil, fault.message)]
    }
  }

  /// What is wrong with the journal; nothing for a sound one.
  ///
  /// Every log is read from its first event: its numbers, its chain of hashes, the versions of its
  /// cells, and whether cells and snapshots are what the log says.
  package func verify() async throws(JournalError) -> [JournalFault] {
    var faults = try await store.faults().map { JournalFault(program: nil, sequence: nil, $0) }
    faults += try await read { recording throws(JournalError) in
      var faults: [JournalFault] = []
      for head in try recording.transaction.heads() {
        faults += try Self.faults(of: head, recording.transaction)
      }
      return faults
    }
    return faults
  }
}
