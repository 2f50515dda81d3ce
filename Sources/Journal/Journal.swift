/// The durable, ordered log of all changes of the programs of one folder.
///
/// Writes that wait share a commit. Nobody is told of a change, its sender included, before the
/// commit that holds it is safe on the disk.
package actor Journal {
  let store: any JournalStore
  private let time: @Sendable () -> Moment
  private let announce: @Sendable ([RecordedEvent]) -> Void
  private let complain: @Sendable (StorageFault) -> Void
  private var waiting: [any Pending] = []
  private var isCommitting = false
  private var fault: StorageFault?

  /// The most pieces of work in one commit.
  package static let largestCommit = 64
  /// So many may wait; more are turned away, for they would wait for seconds.
  package static let longestQueue = 4_096

  /// Opens a journal in a store.
  ///
  /// - Parameters:
  ///   - store: Where it is kept.
  ///   - time: What time it is, for people to read; nothing depends on it.
  ///   - announce: Called after each commit with its events, in their order.
  ///   - complain: Called when a commit fails, so that somebody looks after the disk.
  package init(
    in store: any JournalStore, time: @escaping @Sendable () -> Moment,
    announce: @escaping @Sendable ([RecordedEvent]) -> Void = { _ in },
    complain: @escaping @Sendable (StorageFault) -> Void = { _ in }
  ) {
    self.store = store
    self.time = time
    self.announce = announce
    self.complain = complain
  }

  /// Does work in the next commit, and returns when that is safe.
  ///
  /// - Throws: what the work throws, of which then nothing is written; or why the commit failed.
  func write<Result: Sendable>(
    _ work: @escaping @Sendable (Recording) throws(JournalError) -> Result
  ) async throws(JournalError) -> Result {
    if let fault { throw .storage(fault) }
    guard waiting.count < Self.longestQueue else {
      throw .refused(
        Refusal(.busy, "Too many changes are waiting to be written.", "Try again in a moment."))
    }
    let outcome = await withCheckedContinuation { sender in
      waiting.append(PendingWork(work, sender: sender))
      if !isCommitting {
        isCommitting = true
        Task { await commitAll() }
      }
    }
    return try outcome.get()
  }

  /// Reads without waiting for a commit.
  func read<Result: Sendable>(
    _ work: @escaping @Sendable (Recording) throws(JournalError) -> Result
  ) async throws(JournalError) -> Result {
    let now = time()
    return try await store.read { transaction throws(JournalError) in
      try work(Recording(transaction, now: now))
    }
  }

  private func commitAll() async {
    while !waiting.isEmpty {
      let works = Array(waiting.prefix(Self.largestCommit))
      waiting.removeFirst(works.count)
      await commit(works)
    }
    isCommitting = false
  }

  private func commit(_ works: [any Pending]) async {
    if let fault { return works.forEach { $0.finish(.storage(fault)) } }
    let now = time()
    do throws(JournalError) {
      let events = try await store.commit { transaction throws(JournalError) in
        let recording = Recording(transaction, now: now)
        for work in works { try work.run(recording) }
        return recording.recorded
      }
      if !events.isEmpty { announce(events) }
      works.forEach { $0.finish(nil) }
    } catch {
      // A disk that failed once may hold anything: nothing more is written, or told to be safe.
      if case .storage(let fault) = error {
        complain(fault)
        if fault.kind != .full { self.fault = fault }
      }
      works.forEach { $0.finish(error) }
    }
  }
}
