package import Foundation

/// Asks a server for one address, and follows nothing by itself.
package protocol Transport: Sendable {
  /// The answer of the server, whatever its status; a redirect is an answer like any other.
  func answer(to address: URL, within limits: TransportLimits) async throws(FetchError) -> Answer
}
