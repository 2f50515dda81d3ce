/// Where a workbench listens, and under which address people reach it.
struct WorkbenchSettings: Sendable {
  /// The address of this machine that it listens at.
  var host = "127.0.0.1"
  var port = 8080
  /// The address that people type, where a proxy with TLS stands before the server, such as
  /// `https://plait.college.edu`.
  var proxy: String?
  /// With whom people may sign in, beside a password.
  var provider: ProviderSettings?

  /// Whether only this machine can reach it.
  var isLoopback: Bool { ["127.0.0.1", "::1", "localhost"].contains(host) }

  /// The addresses that a browser may name as the one it is at.
  var origins: Set<String> {
    if let proxy { return [proxy] }
    return Set(ownHosts.map { "http://\($0)" })
  }

  /// The names that this machine has for the server.
  var ownHosts: Set<String> { ["127.0.0.1:\(port)", "localhost:\(port)", "[::1]:\(port)"] }

  /// The address that is printed for people.
  var address: String {
    proxy ?? "http://\(host.contains(":") ? "[\(host)]" : host):\(port)"
  }

  /// The names that a request may give to the server: a foreign page that has its name point to this
  /// machine must not get in.
  var hosts: Set<String> {
    Set(origins.compactMap { $0.split(separator: "/").last.map { $0.lowercased() } })
  }

  /// The name of the cookie; browsers take the prefix as a promise that nobody else set it, but
  /// only where there is TLS.
  var cookieName: String { proxy == nil ? "plait-session" : "__Host-plait-session" }
}
