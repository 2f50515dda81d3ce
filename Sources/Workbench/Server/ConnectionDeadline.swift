import NIOCore
import Synchronization

/// Closes a connection whose other side takes too long: one that sends a byte now and then, or
/// takes none of what is sent to it, would else be kept for ever.
final class ConnectionDeadline: Sendable {
  private let ends: Ends
  private let watch: Task<Void, Never>

  private final class Ends: Sendable {
    let at = Mutex<ContinuousClock.Instant?>(nil)
  }

  /// How often it looks: one watch a connection, however often a deadline is set.
  private static let interval: Duration = .seconds(1)

  init(of channel: any Channel) {
    let ends = Ends()
    self.ends = ends
    watch = Task {
      while !Task.isCancelled {
        try? await Task.sleep(for: Self.interval)
        if let end = ends.at.withLock({ $0 }), end < .now {
          return channel.close(promise: nil)
        }
      }
    }
  }

  deinit { watch.cancel() }

  /// The connection is closed unless `reached` is called within this time.
  func start(_ time: Duration) { ends.at.withLock { $0 = .now + time } }

  /// What was waited for has come.
  func reached() { ends.at.withLock { $0 = nil } }
}
