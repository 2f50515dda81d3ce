import Curriculum
import Journal
import NIOCore
import ProgramFile
import Synchronization

/// A program and those who look at it.
///
/// Readers are only woken; each reads what is new from the one list of events, so that a slow one
/// costs nothing.
final class Room: Sendable {
  let program: ProgramKey
  private let kept: Mutex<Kept>

  private struct Kept {
    var state: ProgramState
    var events: [RoomEvent] = []
    var readers: [Int: AsyncStream<Void>.Continuation] = [:]
    var nextReader = 0
    var present: [[UInt8]: Presence] = [:]
    /// The news that no reader must have seen all of: only the newest counts.
    var presence = News()
    var findings = News()
  }

  /// The newest of something, and how often it has changed.
  struct News: Sendable {
    var count = 0
    var buffer = ByteBuffer()
  }

  /// So many events are kept for readers who come back.
  static let longestList = 5_000

  init(_ state: ProgramState) {
    program = state.program
    kept = Mutex(Kept(state: state))
  }

  var state: ProgramState { kept.withLock { $0.state } }

  /// Takes the next event of the log and wakes all readers.
  func add(_ logged: LoggedEvent) {
    let event = RoomEvent(logged)
    kept.withLock { kept in
      guard logged.event.sequence == kept.state.sequence + 1 else { return }
      kept.state.add(logged)
      kept.events.append(event)
      if kept.events.count > Self.longestList * 2 {
        kept.events.removeFirst(kept.events.count - Self.longestList)
      }
      Self.wake(kept)
    }
  }

  private static func wake(_ kept: Kept) { kept.readers.values.forEach { $0.yield() } }

  // MARK: Readers

  /// Lets a reader in: its number, and what wakes it.
  func enter() -> (number: Int, wakes: AsyncStream<Void>) {
    let (wakes, continuation) = AsyncStream.makeStream(
      of: Void.self, bufferingPolicy: .bufferingNewest(1))
    let number = kept.withLock { kept in
      kept.nextReader += 1
      kept.readers[kept.nextReader] = continuation
      return kept.nextReader
    }
    continuation.yield()
    return (number, wakes)
  }

  /// Wakes one reader, who may have missed something.
  func wake(_ number: Int) { kept.withLock { _ = $0.readers[number]?.yield() } }

  /// How many look at the program.
  var readerCount: Int { kept.withLock { $0.readers.count } }

  func leave(_ number: Int) {
    kept.withLock { $0.readers.removeValue(forKey: number) }?.finish()
  }

  /// The news for a reader who has seen all up to a place; nil when some of it is no longer kept.
  func news(after place: ReaderPlace) -> (buffers: [ByteBuffer], end: ReaderPlace)? {
    kept.withLock { kept in
      guard place.sequence <= kept.state.sequence else { return nil }
      var buffers: [ByteBuffer] = []
      if place.sequence < kept.state.sequence {
        guard let first = kept.events.first?.sequence, first <= place.sequence + 1
        else { return nil }
        buffers += kept.events[(place.sequence + 1 - first)...].map(\.buffer)
      }
      if place.presence < kept.presence.count { buffers.append(kept.presence.buffer) }
      if place.findings < kept.findings.count { buffers.append(kept.findings.buffer) }
      let end = ReaderPlace(
        sequence: kept.state.sequence, presence: kept.presence.count,
        findings: kept.findings.count)
      return (buffers, end)
    }
  }

  // MARK: Other news

  func tell(findings json: [UInt8]) {
    let buffer = ServerSentEvent.buffer("findings", json)
    kept.withLock { kept in
      kept.findings = News(count: kept.findings.count + 1, buffer: buffer)
      Self.wake(kept)
    }
  }

  /// Notes where somebody is.
  func note(_ presence: Presence, of mark: [UInt8]) {
    kept.withLock { kept in
      kept.present[mark] = presence
      if Self.tellPresence(&kept) { Self.wake(kept) }
    }
  }

  /// Forgets who has not been heard of, and says whether who is where is now news.
  private static func tellPresence(_ kept: inout Kept) -> Bool {
    let now = ContinuousClock.now
    kept.present = kept.present.filter { now - $0.value.at < Presence.lasting }
    let buffer = ServerSentEvent.buffer(
      "presence", Presence.json(of: Array(kept.present.values)))
    // Before anybody came there is nobody to tell of.
    guard buffer != kept.presence.buffer, kept.presence.count > 0 || !kept.present.isEmpty
    else { return false }
    kept.presence = News(count: kept.presence.count + 1, buffer: buffer)
    return true
  }

  /// The names of those who are here.
  var names: [String] {
    kept.withLock { Set($0.present.values.map(\.name)).sorted() }
  }

  /// Wakes all readers, so that they show that they are there or find out that they may not be.
  func tick() {
    kept.withLock { kept in
      _ = Self.tellPresence(&kept)
      Self.wake(kept)
    }
  }
}
