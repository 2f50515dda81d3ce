import Curriculum
package import ProgramFile

extension Journal {
  /// The programs, by name.
  package func heads() async throws(JournalError) -> [LogHead] {
    try await read { recording throws(JournalError) in try recording.transaction.heads() }
  }

  /// Where the log of a program ends.
  package func head(of program: ProgramKey) async throws(JournalError) -> LogHead {
    try await read { recording throws(JournalError) in try recording.head(of: program) }
  }

  /// A program as it is now, or as it was after an event.
  package func state(
    of program: ProgramKey, at sequence: Int? = nil
  ) async throws(JournalError) -> ProgramState {
    try await read { recording throws(JournalError) in
      if let sequence { return try recording.state(of: program, at: sequence) }
      return try recording.state(of: recording.head(of: program))
    }
  }

  /// At most so many events after a number, in their order.
  package func events(
    of program: ProgramKey, after sequence: Int, limit: Int
  ) async throws(JournalError) -> [LoggedEvent] {
    try await read { recording throws(JournalError) in
      _ = try recording.head(of: program)
      return try recording.transaction.events(of: program, after: sequence, limit: limit)
    }
  }

  /// What was written in a cell, and the drafts that lost there, newest first.
  package func history(
    of address: CellAddress, in program: ProgramKey, before sequence: Int = .max, limit: Int
  ) async throws(JournalError) -> [LoggedEvent] {
    try await read { recording throws(JournalError) in
      _ = try recording.head(of: program)
      return try recording.transaction.events(
        of: address, in: program, before: sequence, limit: limit)
    }
  }

  /// Starts the log of a program with what a file says.
  ///
  /// - Throws: a refusal when there is such a program, or two parts have one id.
  package func create(
    _ program: ProgramKey, from document: ProgramDocument, source: String, by writer: Writer
  ) async throws(JournalError) -> Event {
    let cells = try Self.cells(of: document)
    return try await write { recording throws(JournalError) in
      guard try recording.transaction.head(of: program) == nil else {
        throw .refused(
          Refusal(
            .programExists, "There is a program \"\(program)\" here already.",
            "Choose another name, or bring the file into that program."))
      }
      let replacement = Replacement(of: [:], by: cells)
      return try recording.record(
        .imported(replacement.changes, source: source), key: "create", by: writer, in: program,
        touchesSet: true)
    }
  }

  /// Turns a program into what a file says; parts that the file does not have are deleted.
  ///
  /// Nothing happens when it says the same already. `sequence` is the newest event that the person
  /// saw.
  ///
  /// - Throws: a refusal when the program has changed since, is closed, or the right is missing.
  package func replace(
    _ program: ProgramKey, by document: ProgramDocument, source: String, seen sequence: Int,
    by writer: Writer
  ) async throws(JournalError) -> Event? {
    let cells = try Self.cells(of: document)
    return try await write { recording throws(JournalError) in
      let writer = try recording.present(writer)
      let head = try recording.openHead(of: program)
      try Rights(of: writer, in: program).expectMayReplace()
      guard head.sequence == sequence else {
        throw .refused(
          Refusal(
            .outdated, "The program has changed since you looked at it.",
            "Look at what changed, then bring the file in again."))
      }
      let replacement = Replacement(of: try recording.transaction.cells(of: program), by: cells)
      guard !replacement.changes.isEmpty else { return nil }
      return try recording.record(
        .imported(replacement.changes, source: source), key: "replace \(sequence)", by: writer,
        in: program, touchesSet: true)
    }
  }

  private static func cells(of document: ProgramDocument) throws(JournalError) -> ProgramCells {
    do {
      return try ProgramCells(document)
    } catch {
      throw .refused(
        Refusal(
          .notUnderstood, error.findings[0].message, error.findings[0].remedy))
    }
  }
}
