import Foundation

/// The provider that people may sign in with, and what it knows us by (OpenID Connect Core 1.0).
struct ProviderSettings: Sendable {
  /// Its name as it gives it itself: an address.
  let issuer: String
  let client: String
  /// What only it and we know; nil for a client without one.
  let secret: String?

  /// Takes them; nil for an issuer that cannot be trusted: only this machine may go without TLS.
  init?(issuer: String, client: String, secret: String?) {
    guard let url = URLComponents(string: issuer), url.query == nil, url.fragment == nil,
      url.user == nil, Self.isSafe(issuer), !client.isEmpty
    else { return nil }
    self.issuer = issuer
    self.client = client
    self.secret = secret
  }

  /// What people call it.
  var name: String { URLComponents(string: issuer)?.host ?? issuer }

  /// Where it describes itself (OpenID Connect Discovery 1.0, section 4).
  var description: String {
    (issuer.hasSuffix("/") ? String(issuer.dropLast()) : issuer)
      + "/.well-known/openid-configuration"
  }

  /// Whether what is sent to an address is read by nobody else.
  static func isSafe(_ address: String) -> Bool {
    guard let url = URLComponents(string: address), let host = url.host, !host.isEmpty else {
      return false
    }
    return url.scheme == "https"
      || (url.scheme == "http" && ["127.0.0.1", "localhost", "[::1]", "::1"].contains(host))
  }
}
