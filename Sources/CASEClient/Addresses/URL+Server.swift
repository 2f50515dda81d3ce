package import Foundation

extension URL {
  /// The port, the usual one of the scheme included.
  private var effectivePort: Int { port ?? (scheme?.lowercased() == "https" ? 443 : 80) }

  /// Whether both are addresses of one server: the same scheme, host and port.
  package func isOnServer(of other: URL) -> Bool {
    scheme?.lowercased() == other.scheme?.lowercased()
      && host()?.lowercased() == other.host()?.lowercased() && effectivePort == other.effectivePort
  }

  /// The address asked for over https where the other one is, since servers behind a gateway often
  /// know themselves by http; nil where the hosts differ.
  package func onServer(of other: URL) -> URL? {
    if isOnServer(of: other) { return self }
    guard scheme?.lowercased() == "http", other.scheme?.lowercased() == "https", port == nil,
      other.effectivePort == 443,
      var parts = URLComponents(url: self, resolvingAgainstBaseURL: true)
    else { return nil }
    parts.scheme = "https"
    guard let secure = parts.url, secure.isOnServer(of: other) else { return nil }
    return secure
  }

  /// The address with the questions about a page added, and without older ones.
  package func page(limit: Int, offset: Int) -> URL {
    guard var parts = URLComponents(url: self, resolvingAgainstBaseURL: true) else { return self }
    let kept = (parts.queryItems ?? []).filter { !["limit", "offset"].contains($0.name) }
    parts.queryItems =
      kept + [
        URLQueryItem(name: "limit", value: String(limit)),
        URLQueryItem(name: "offset", value: String(offset)),
      ]
    return parts.url ?? self
  }
}
