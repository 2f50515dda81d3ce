import HTTPTypes
import Hummingbird
import Journal

/// Lets requests in, finds out who they are from, and turns away what comes from another page, too
/// fast, or in a form that no page of ours sends.
struct Gate: RouterMiddleware {
  typealias Context = WorkbenchContext
  private let reception: Reception
  private let hosts: Set<String>
  private let origins: Set<String>

  init(reception: Reception) {
    self.reception = reception
    hosts = reception.settings.hosts
    origins = reception.settings.origins
  }

  func handle(
    _ request: Request, context: Context,
    next: @concurrent (Request, Context) async throws -> Response
  ) async throws -> Response {
    let path = request.uri.path
    if !["/healthz", "/metrics"].contains(path) {
      guard let host = request.head.authority?.lowercased(), hosts.contains(host) else {
        throw Failure(
          .misdirectedRequest, "WB-111", "This server is not called by that name.",
          "Open \(reception.settings.address) instead.")
      }
    }
    // The first name of the server is the authority; a second one is there to deceive a proxy.
    if let name = HTTPField.Name("Host"), request.headers[name] != nil {
      throw Failure(
        .badRequest, "WB-114", "The request names the server twice.", "Load the page again.")
    }
    guard request.headers[.contentEncoding] == nil else { throw Failure.notJSON }
    let isChange = ![.get, .head].contains(request.method)
    if isChange { try expectOwnPage(request) }
    var context = context
    context.machine = machine(request, context)
    guard reception.requestsOfMachine.take(context.machine) else { throw Failure.tooFast }
    if !path.hasPrefix("/assets/"), let secret = secret(of: request) {
      context.visitor = try await reception.sessions.visitor(secret)
      guard reception.requests.take(secret.text) else { throw Failure.tooFast }
    }
    return try await next(request, context)
  }

  /// What changes something comes from our own page: browsers say from where, and no page can
  /// make them lie (OWASP, "Fetch Metadata headers").
  private func expectOwnPage(_ request: Request) throws(Failure) {
    if let name = HTTPField.Name("Sec-Fetch-Site"), let site = request.headers[name] {
      guard site == "same-origin" || site == "none" else { throw .foreignPage }
      if let origin = request.headers[.origin], origin != "null" {
        guard origins.contains(origin) else { throw .foreignPage }
      }
    } else {
      guard let origin = request.headers[.origin], origins.contains(origin) else {
        throw .foreignPage
      }
    }
    if request.uri.path.hasPrefix("/api/") {
      guard let name = HTTPField.Name("X-Plait"), request.headers[name] == "1" else {
        throw .foreignPage
      }
    }
  }

  /// The secret of the browser's cookie.
  private func secret(of request: Request) -> Secret? {
    request.cookies[reception.settings.cookieName].flatMap { Secret($0.value) }
  }

  /// The machine that asks; what a proxy says of it counts only when there is one.
  private func machine(_ request: Request, _ context: Context) -> String {
    guard reception.settings.proxy != nil, let name = HTTPField.Name("X-Forwarded-For"),
      let last = request.headers[name]?.split(separator: ",").last
    else { return context.peer }
    return last.filter { !$0.isWhitespace }
  }
}
