import Authoring
import Dispatch
import HTTPTypes
import Journal
import Synchronization

/// Builds packets behind the pages: at most one for a program, and two in all.
final class PacketWorkshop: Sendable {
  private let works = Mutex<[ProgramKey: PacketWork]>([:])
  /// Documents and LibreOffice keep a thread busy, which must be none of those that answer requests.
  private let queue = DispatchQueue(label: "packets", attributes: .concurrent)
  private static let mostAtOnce = 2

  /// How far the newest work on a program is.
  func work(on program: ProgramKey) -> PacketWork { works.withLock { $0[program] ?? .none } }

  /// Begins to build.
  ///
  /// - Throws: `Failure` when that program's packet, or too many others, are being built.
  func begin(_ order: PacketOrder, for program: ProgramKey) throws(Failure) {
    let refusal = works.withLock { works -> Failure? in
      let working = works.filter { $0.value.state == .working }
      if working[program] != nil { return .packetIsBuilt }
      if working.count >= Self.mostAtOnce { return .packetsAreBuilt }
      works[program] = PacketWork(
        state: .working, done: 0, total: order.count, words: "The documents are being made.")
      return nil
    }
    if let refusal { throw refusal }
    queue.async { [self] in
      do throws(AuthoringError) {
        try order.make { [self] done, words in
          works.withLock {
            $0[program]?.done = done
            $0[program]?.words = words
          }
        }
        end(program, .ready, "The packet is built.")
      } catch {
        end(program, .failed, error.message)
      }
    }
  }

  private func end(_ program: ProgramKey, _ state: PacketWork.State, _ words: String) {
    works.withLock {
      $0[program]?.state = state
      $0[program]?.words = words
    }
  }
}

extension Failure {
  static let packetIsBuilt = Failure(
    .conflict, "WB-141", "A packet of this program is being built already.",
    "Wait until it is done, then build again if something has changed.")
  static let packetsAreBuilt = Failure(
    .serviceUnavailable, "WB-142", "Packets of two other programs are being built.",
    "Wait a minute, then build yours.", retryAfter: 30)
}
