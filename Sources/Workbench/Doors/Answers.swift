import Synchronization

/// What a page says once, after a form did something, by the browser that sent it.
final class Answers: Sendable {
  struct Answer: Sendable {
    var words: String
    var kind = "good"
    var remedy: String?
    /// A link that is shown once and never stands in an address.
    var link: String?
  }

  private let waiting = Mutex<[[UInt8]: Answer]>([:])
  /// No more are kept: who never looks at a page again is not waited for.
  private static let most = 10_000

  func leave(_ answer: Answer, for visitor: Visitor) {
    waiting.withLock { waiting in
      if waiting.count >= Self.most { waiting.removeAll() }
      waiting[visitor.secret.mark] = answer
    }
  }

  func take(for visitor: Visitor) -> Answer? {
    waiting.withLock { $0.removeValue(forKey: visitor.secret.mark) }
  }
}
