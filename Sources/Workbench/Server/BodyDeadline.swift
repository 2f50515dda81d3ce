import HTTPTypes
import Hummingbird

/// Lets no request take longer to arrive than a slow line needs for it; what the server does with it
/// afterward may take longer.
struct BodyDeadline: RouterMiddleware {
  typealias Context = WorkbenchContext

  private static let longest: Duration = .seconds(30)

  func handle(
    _ request: Request, context: Context,
    next: @concurrent (Request, Context) async throws -> Response
  ) async throws -> Response {
    guard request.method != .get, request.method != .head else {
      return try await next(request, context)
    }
    let deadline = ConnectionDeadline(of: context.channel)
    deadline.start(Self.longest)
    defer { deadline.reached() }
    var request = request
    _ = try await request.collectBody(upTo: context.maxUploadSize)
    deadline.reached()
    return try await next(request, context)
  }
}
