/// Why nobody comes in through a provider.
enum ProviderFault: Error, Hashable, Sendable {
  /// It gave no answer that can be read; the reason is for the log.
  case notReached(String)
  /// What it says, or what a browser brought from it, is not to be trusted.
  case notTrusted(String)

  /// The reason, which holds nothing of what was sent.
  var reason: String {
    switch self {
    case .notReached(let reason), .notTrusted(let reason): reason
    }
  }
}
