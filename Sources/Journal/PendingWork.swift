import Synchronization

/// Work that waits for a commit, and its sender, who waits for the outcome.
protocol Pending: Sendable {
  /// Does the work within a commit; a refusal is its outcome, a fault of the store ends the commit.
  func run(_ recording: Recording) throws(JournalError)
  /// Tells the sender: the outcome when the commit is safe, or why it is not.
  func finish(_ failure: JournalError?)
}

/// Work with a result of one type.
final class PendingWork<Outcome: Sendable>: Pending {
  typealias Answer = Result<Outcome, JournalError>

  private let work: @Sendable (Recording) throws(JournalError) -> Outcome
  private let sender: CheckedContinuation<Answer, Never>
  private let outcome = Mutex<Answer?>(nil)

  init(
    _ work: @escaping @Sendable (Recording) throws(JournalError) -> Outcome,
    sender: CheckedContinuation<Answer, Never>
  ) {
    self.work = work
    self.sender = sender
  }

  func run(_ recording: Recording) throws(JournalError) {
    let answer: Answer
    do throws(JournalError) {
      answer = .success(
        try recording.attempt { () throws(JournalError) in try work(recording) })
    } catch {
      if case .storage = error { throw error }
      answer = .failure(error)
    }
    outcome.withLock { $0 = answer }
  }

  func finish(_ failure: JournalError?) {
    let unknown = JournalError.storage(.notWritten)
    let answer = failure.map { .failure($0) } ?? outcome.withLock { $0 } ?? .failure(unknown)
    sender.resume(returning: answer)
  }
}

extension StorageFault {
  fileprivate static let notWritten = StorageFault(
    .unreliable, "The change was not written.", "Send it again.")
}
