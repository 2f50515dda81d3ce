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

  private static let fields: [(HTTPField.Name?, String)] = [
    (HTTPField.Name("Content-Security-Policy"), policy),
    (HTTPField.Name("X-Content-Type-Options"), "nosniff"),
    (HTTPField.Name("Referrer-Policy"), "same-origin"),
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
    // What follows the head of an answer to HEAD would be taken for the next answer.
    if request.method == .head { response.body = ResponseBody() }
    if response.headers[.cacheControl] == nil { response.headers[.cacheControl] = "no-store" }
    return response
  }
}
