extension Journal {
  /// Carries out an operation of a person, or keeps a draft of it where somebody was faster.
  ///
  /// Sent again under the same key it has the same answer, and is not carried out again.
  ///
  /// - Throws: a refusal, after which nothing has changed.
  package func perform(
    _ operation: Operation, in program: ProgramKey, by writer: Writer
  ) async throws(JournalError) -> Answer {
    try await write { recording throws(JournalError) in
      let rules = OperationRules(
        recording: recording, program: program, writer: try recording.present(writer),
        operation: operation)
      return try rules.perform()
    }
  }
}
