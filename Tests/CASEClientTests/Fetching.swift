import CASEClient
import Foundation
import Synchronization

/// One visit to a server that a test plays: what came, how long Plait waited, what was asked for.
struct Fetching {
  var outcome: Result<String, FetchError>
  var waits: [Duration]
  var targets: [String]

  /// The text that came; nil for an error.
  var text: String? { try? outcome.get() }
  /// The sentence that a person reads; nil where there was no error.
  var complaint: String? {
    guard case .failure(let error) = outcome else { return nil }
    return error.description
  }

  /// Plays a server, fetches a path of it, and stops it.
  ///
  /// In all texts the server is `HOST`. The clock stands at 8:49:37 on 6 November 1994, and goes on only while Plait waits.
  static func run(
    _ path: String, identifier: String? = nil, limits: FetchLimits = FetchLimits(),
    _ play: @escaping LoopbackServer.Play
  ) async throws -> Fetching {
    let server = try LoopbackServer(play)
    defer { server.stop() }
    let waits = Mutex<[Duration]>([])
    let start = Date(timeIntervalSince1970: 784_111_777)
    let client = CASEClient(
      transport: WebTransport(), limits: limits,
      now: {
        let waited = waits.withLock { $0.reduce(Duration.zero, +) }
        return start.addingTimeInterval(Double(waited.components.seconds))
      },
      sleep: { time in waits.withLock { $0.append(time) } })
    let host = "127.0.0.1:\(server.port)"
    var outcome: Result<String, FetchError>
    do throws(FetchError) {
      let fetched = try await client.fetch(
        try CASEAddress(server.url(path)), identifier: identifier)
      let text = String(decoding: fetched.output, as: UTF8.self)
      outcome = .success(text.replacingOccurrences(of: host, with: "HOST"))
    } catch {
      outcome = .failure(error)
    }
    var fetching = Fetching(
      outcome: outcome, waits: waits.withLock { $0 }, targets: server.targets)
    fetching.host = host
    return fetching
  }

  private var host = ""

  private init(outcome: Result<String, FetchError>, waits: [Duration], targets: [String]) {
    self.outcome = outcome
    self.waits = waits
    self.targets = targets
  }

  /// The sentence with `HOST` for the server and its port.
  var sentence: String? { complaint?.replacingOccurrences(of: host, with: "HOST") }
}
