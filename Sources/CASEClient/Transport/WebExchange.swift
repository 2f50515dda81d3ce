import Foundation
import FoundationNetworking
import Synchronization

/// One question to a web server and what comes back, counted and timed while it comes.
///
/// A task is ended from within its own callbacks alone: URLSession stops the whole process when a task
/// is cancelled while it waits for the answer to a callback.
final class WebExchange: NSObject, URLSessionDataDelegate, Sendable {
  private let address: URL
  private let limits: TransportLimits
  private let start = ContinuousClock.now
  private let state: Mutex<State>

  private struct State {
    var lastByte: ContinuousClock.Instant
    var answer: Answer?
    var outcome: Result<Answer, FetchError>?
    var waiting: CheckedContinuation<Result<Answer, FetchError>, Never>?
  }

  init(_ address: URL, _ limits: TransportLimits) {
    self.address = address
    self.limits = limits
    state = Mutex(State(lastByte: start))
  }

  /// The answer, when all of it has come, or why it did not.
  func outcome() async -> Result<Answer, FetchError> {
    await withCheckedContinuation { continuation in
      let outcome = state.withLock { state in
        if state.outcome == nil { state.waiting = continuation }
        return state.outcome
      }
      if let outcome { continuation.resume(returning: outcome) }
    }
  }

  /// The time until a limit may be passed; nil when the exchange is at its end or one has passed.
  func timeLeft() -> Duration? {
    let now = ContinuousClock.now
    let (lastByte, isOver) = state.withLock { ($0.lastByte, $0.outcome != nil) }
    guard !isOver else { return nil }
    let total = limits.total - (now - start)
    let silence = limits.silence - (now - lastByte)
    if total <= .zero {
      finish(.failure(.tooSlow(limit: limits.told.total)))
    } else if silence <= .zero {
      finish(.failure(.silent(address, limit: limits.silence)))
    } else {
      return min(total, silence)
    }
    return nil
  }

  /// Ends the exchange; what comes after the first end changes nothing.
  private func finish(_ outcome: Result<Answer, FetchError>) {
    let waiting = state.withLock {
      state -> CheckedContinuation<Result<Answer, FetchError>, Never>? in
      guard state.outcome == nil else { return nil }
      state.outcome = outcome
      defer { state.waiting = nil }
      return state.waiting
    }
    waiting?.resume(returning: outcome)
  }

  // MARK: What the session tells

  func urlSession(
    _ session: URLSession, dataTask: URLSessionDataTask, didReceive response: URLResponse,
    completionHandler: @escaping @Sendable (URLSession.ResponseDisposition) -> Void
  ) {
    guard let response = response as? HTTPURLResponse else {
      finish(.failure(.broken(address)))
      return completionHandler(.cancel)
    }
    if response.expectedContentLength > Int64(limits.bytes) {
      finish(.failure(.tooLarge(address, limit: limits.told.bytes)))
      return completionHandler(.cancel)
    }
    completionHandler(keep(answer(response)) ? .allow : .cancel)
  }

  func urlSession(_ session: URLSession, dataTask: URLSessionDataTask, didReceive data: Data) {
    let (isOver, isTooLarge) = state.withLock { state in
      guard state.outcome == nil else { return (true, false) }
      state.lastByte = .now
      guard (state.answer?.body.count ?? 0) + data.count <= limits.bytes else {
        return (true, true)
      }
      state.answer?.body += data
      return (false, false)
    }
    if isTooLarge { finish(.failure(.tooLarge(address, limit: limits.told.bytes))) }
    if isOver { dataTask.cancel() }
  }

  /// Redirects are answers: the client decides where to go.
  func urlSession(
    _ session: URLSession, task: URLSessionTask,
    willPerformHTTPRedirection response: HTTPURLResponse, newRequest request: URLRequest,
    completionHandler: @escaping @Sendable (URLRequest?) -> Void
  ) {
    _ = keep(answer(response))
    completionHandler(nil)
  }

  /// Keeps the head of an answer; false when the exchange is at its end.
  private func keep(_ answer: Answer) -> Bool {
    state.withLock { state in
      state.lastByte = .now
      state.answer = answer
      return state.outcome == nil
    }
  }

  func urlSession(
    _ session: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?
  ) {
    let answer = state.withLock { $0.answer }
    if let error {
      finish(.failure(failure(error, after: answer)))
    } else if let answer {
      // The body of a redirect is not handed over, and nobody reads it.
      let isShort =
        !RedirectRule.statuses.contains(answer.status)
        && answer.headers["content-encoding"] == nil
        && (answer.headers["content-length"].flatMap { Int($0) }.map { answer.body.count < $0 }
          ?? false)
      finish(isShort ? .failure(.endsTooSoon(address, got: answer.body.count)) : .success(answer))
    } else {
      finish(.failure(.broken(address)))
    }
  }

  private func answer(_ response: HTTPURLResponse) -> Answer {
    var headers: [String: String] = [:]
    for (name, value) in response.allHeaderFields {
      guard let name = name as? String, let value = value as? String else { continue }
      headers[name.lowercased()] = value
    }
    return Answer(address: address, status: response.statusCode, headers: headers)
  }

  private func failure(_ error: any Error, after answer: Answer?) -> FetchError {
    if let answer { return .endsTooSoon(address, got: answer.body.count) }
    switch (error as? URLError)?.code {
    case .cannotFindHost, .dnsLookupFailed: return .noHost(address)
    case .cannotConnectToHost, .notConnectedToInternet: return .noConnection(address)
    case .secureConnectionFailed, .serverCertificateUntrusted, .serverCertificateHasBadDate,
      .serverCertificateHasUnknownRoot, .serverCertificateNotYetValid:
      return .notSecure(address)
    default: return .broken(address)
    }
  }
}
