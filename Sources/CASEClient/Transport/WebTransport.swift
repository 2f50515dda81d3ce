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
    let exchange = WebExchange(address, limits)
    let session = URLSession(
      configuration: Self.configuration(), delegate: exchange, delegateQueue: nil)
    defer { session.finishTasksAndInvalidate() }
    var request = URLRequest(url: address)
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
