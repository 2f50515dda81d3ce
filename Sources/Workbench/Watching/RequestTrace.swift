import Synchronization

/// What those who only see a request go by are to know of it: the log and the page of an error.
final class RequestTrace: Sendable {
  private let known = Mutex<Visitor?>(nil)

  /// Who is signed in.
  var visitor: Visitor? { known.withLock { $0 } }

  func note(_ visitor: Visitor?) { known.withLock { $0 = visitor } }
}
