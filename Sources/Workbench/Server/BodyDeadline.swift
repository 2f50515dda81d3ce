import HTTPTypes
import Hummingbird

/// Lets no request take longer to arrive than a slow line needs for it; what the server does with it
/// afterward may take longer.
struct BodyDeadline: RouterMiddleware {
  typealias Context = WorkbenchContext

  let uploads: Turnstile
  private static let longest: Duration = .seconds(30)
  private static let longestUpload: Duration = .seconds(180)

  func handle(
    _ request: Request, context: Context,
    next: @concurrent (Request, Context) async throws -> Response
  ) async throws -> Response {
    guard request.method != .get, request.method != .head else {
      return try await next(request, context)
    }
    guard context.visitor != nil, SentUpload.isTaken(at: request.uri.path) else {
      return try await next(
        arrived(request, within: Self.longest, upTo: context.maxUploadSize, context), context)
    }
    // Files stay in memory until they are read, so only a few come in at once.
    guard uploads.enter() else { throw Failure.manyFiles }
    defer { uploads.leave() }
    return try await next(
      arrived(request, within: Self.longestUpload, upTo: SentUpload.mostBytes, context), context)
  }

  private func arrived(
    _ request: Request, within longest: Duration, upTo bytes: Int, _ context: Context
  ) async throws -> Request {
    let deadline = ConnectionDeadline(of: context.channel)
    deadline.start(longest)
    defer { deadline.reached() }
    var request = request
    _ = try await request.collectBody(upTo: bytes)
    return request
  }
}
