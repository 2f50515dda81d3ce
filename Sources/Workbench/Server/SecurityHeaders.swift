import HTTPTypes
import Hummingbird

/// The headers of every answer, whatever it is.
struct SecurityHeaders: RouterMiddleware {
  typealias Context = WorkbenchContext

  private static let policy = """
    default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; \
    connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'; \
    require-trusted-types-for 'script'
    """

  private static let secretPaths = ["/first/", "/invitation/", "/new-password/", "/shared/"]

  private static let fields: [(HTTPField.Name?, String)] = [
    (HTTPField.Name("Content-Security-Policy"), policy),
    (HTTPField.Name("X-Content-Type-Options"), "nosniff"),
    (.referrerPolicy, "same-origin"),
    (HTTPField.Name("Cross-Origin-Opener-Policy"), "same-origin"),
    (HTTPField.Name("Cross-Origin-Resource-Policy"), "same-origin"),
    (HTTPField.Name("Permissions-Policy"), "camera=(), geolocation=(), microphone=()"),
  ]

  func handle(
    _ request: Request, context: Context,
    next: @concurrent (Request, Context) async throws -> Response
  ) async throws -> Response {
    var response = try await next(request, context)
    for (name, value) in Self.fields { if let name { response.headers[name] = value } }
    if Self.secretPaths.contains(where: request.uri.path.hasPrefix) {
      // The address itself is the key: it goes to no other page and into no list.
      if let name = HTTPField.Name.referrerPolicy { response.headers[name] = "no-referrer" }
      if let name = HTTPField.Name.robots { response.headers[name] = "noindex, nofollow" }
    }
    // What follows the head of an answer to HEAD would be taken for the next answer.
    if request.method == .head { response.body = ResponseBody() }
    if response.headers[.cacheControl] == nil { response.headers[.cacheControl] = "no-store" }
    return response
  }
}

extension HTTPField.Name {
  fileprivate static let referrerPolicy = HTTPField.Name("Referrer-Policy")
  fileprivate static let robots = HTTPField.Name("X-Robots-Tag")
}
