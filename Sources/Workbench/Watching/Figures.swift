import Journal
import Synchronization

/// What the server counts of itself, for a watcher of servers; nothing of it names a person or a
/// program.
final class Figures: Sendable {
  /// What became of an operation of the browser.
  enum Outcome: String, CaseIterable, Sendable { case accepted, conflicting, refused, failed }

  private struct Kind: Hashable, Comparable {
    var method: String
    var status: String
    static func < (left: Kind, right: Kind) -> Bool {
      (left.method, left.status) < (right.method, right.status)
    }
  }

  private struct Counted {
    var requests: [Kind: Int] = [:]
    var outcomes: [Outcome: Int] = [:]
    var acknowledgement = Histogram()
    var commits = 0
    var events = 0
    var faults = 0
  }

  private let counted = Mutex(Counted())
  private let started = Moment.now

  /// Whoever invents methods adds no lines.
  private static let methods: Set<String> = ["GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS"]

  func noteRequest(_ method: String, status: Int) {
    let method = Self.methods.contains(method) ? method : "other"
    counted.withLock {
      $0.requests[Kind(method: method, status: "\(status / 100)xx"), default: 0] += 1
    }
  }

  func noteOperation(_ outcome: Outcome, after time: Duration) {
    counted.withLock {
      $0.outcomes[outcome, default: 0] += 1
      $0.acknowledgement.add(time / .seconds(1))
    }
  }

  /// Notes a commit that holds events.
  func noteCommit(of events: Int) {
    counted.withLock {
      $0.commits += 1
      $0.events += events
    }
  }

  /// Notes a commit that failed.
  func noteFault() { counted.withLock { $0.faults += 1 } }

  /// All figures in the text format of Prometheus.
  func text(rooms: [Room]) -> String {
    let counted = counted.withLock { $0 }
    var text = FiguresText()
    text.add(
      "plait_http_requests_total", .counter, "Requests answered.",
      counted.requests.keys.sorted().map {
        .init("method=\"\($0.method)\",status=\"\($0.status)\"", counted.requests[$0] ?? 0)
      })
    text.add(
      "plait_operations_total", .counter, "Operations of browsers, by what became of them.",
      Outcome.allCases.map { .init("outcome=\"\($0.rawValue)\"", counted.outcomes[$0] ?? 0) })
    text.add(
      "plait_operation_seconds", .histogram, "Time until an operation was safe and acknowledged.",
      counted.acknowledgement.samples)
    text.add(
      "plait_streams", .gauge, "Browsers that are being told of changes.",
      [.init(rooms.reduce(0) { $0 + $1.readerCount })])
    text.add("plait_open_rooms", .gauge, "Programs kept in memory.", [.init(rooms.count)])
    text.add(
      "plait_journal_commits_total", .counter, "Commits of changes.", [.init(counted.commits)])
    text.add(
      "plait_journal_events_total", .counter, "Changes in these commits.", [.init(counted.events)])
    text.add(
      "plait_journal_faults_total", .counter, "Commits that failed; after one, look at the log.",
      [.init(counted.faults)])
    text.add(
      "process_start_time_seconds", .gauge, "When the server started, since 1970.",
      [.init(started.seconds)])
    if let memory = ResidentMemory.bytes {
      text.add("process_resident_memory_bytes", .gauge, "Memory in use.", [.init(memory)])
    }
    return text.text
  }
}
