import Dispatch
import Foundation
import Synchronization

/// Whether somebody has asked the process to end, with Ctrl-C or from outside.
///
/// The work under way comes to its end first, so that no file is left half.
package final class EndSignal {
  private let flag = Flag()
  private var sources: [any DispatchSourceSignal] = []

  private final class Flag: Sendable {
    let hasCome = Mutex(false)
  }

  package init() {
    for number in [SIGINT, SIGTERM] {
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler { [flag] in flag.hasCome.withLock { $0 = true } }
      source.resume()
      sources.append(source)
    }
  }

  /// Whether the signal has come.
  package var hasCome: Bool { flag.hasCome.withLock { $0 } }
}
