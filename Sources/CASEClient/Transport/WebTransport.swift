import Dispatch
package import Foundation
import FoundationNetworking

/// Asks web servers through URLSession: no cookies, no cache, no stored passwords; proxies as the
/// environment names them.
package struct WebTransport: Transport {
  package init() {}

  package func answer(
    to address: URL, within limits: TransportLimits
  ) async throws(FetchError) -> Answer {
    try await answer(to: Question(address), within: limits)
  }

  /// The answer to a question, whatever its status.
  package func answer(
    to question: Question, within limits: TransportLimits
  ) async throws(FetchError) -> Answer {
    let exchange = WebExchange(question.address, limits)
    let session = URLSession(
      configuration: Self.configuration(), delegate: exchange, delegateQueue: nil)
    defer { session.finishTasksAndInvalidate() }
    var request = URLRequest(url: question.address)
    if let form = question.form {
      request.httpMethod = "POST"
      request.httpBody = Data(form.utf8)
      request.setValue("application/x-www-form-urlencoded", forHTTPHeaderField: "Content-Type")
    }
    if let authorization = question.authorization {
      request.setValue(authorization, forHTTPHeaderField: "Authorization")
    }
    request.setValue("application/json, */*;q=0.5", forHTTPHeaderField: "Accept")
    request.setValue("plait-fetch", forHTTPHeaderField: "User-Agent")
    session.dataTask(with: request).resume()
    Self.watch(exchange)
    return try await exchange.outcome().get()
  }

  /// Ends the exchange when a limit is passed.
  ///
  /// It waits on a timer of the system: the threads of Swift's tasks may all be at work by then.
  private static func watch(_ exchange: WebExchange) {
    guard let rest = exchange.timeLeft() else { return }
    DispatchQueue.global().asyncAfter(deadline: .now() + rest.inSeconds) { watch(exchange) }
  }

  /// The limits are watched by `WebExchange`, so the session's own are out of the way.
  private static func configuration() -> URLSessionConfiguration {
    let configuration = URLSessionConfiguration.ephemeral
    configuration.urlCache = nil
    configuration.httpCookieStorage = nil
    configuration.httpShouldSetCookies = false
    configuration.urlCredentialStorage = nil
    configuration.timeoutIntervalForRequest = 86400
    configuration.timeoutIntervalForResource = 86400
    return configuration
  }
}
