import HTTPTypes
import Hummingbird
import Journal
import Logging

/// Counts every request and says in the log what became of it.
///
/// The log names the pattern of the address, such as `/first/{secret}`, and neither the address
/// itself nor its query, for some of them are keys.
struct RequestWatch: RouterMiddleware {
  typealias Context = WorkbenchContext
  let figures: Figures
  let log: Logger

  func handle(
    _ request: Request, context: Context,
    next: @concurrent (Request, Context) async throws -> Response
  ) async throws -> Response {
    let start = ContinuousClock.now
    do {
      let response = try await next(request, context)
      note(request, context, response.status.code, since: start)
      return response
    } catch {
      // Only what nobody can read comes this far; the server answers it and hangs up.
      note(request, context, HTTPResponse.Status.badRequest.code, since: start)
      throw error
    }
  }

  private func note(
    _ request: Request, _ context: Context, _ status: Int, since start: ContinuousClock.Instant
  ) {
    figures.noteRequest(request.method.rawValue, status: status)
    let time = ContinuousClock.now - start
    log.info(
      "request",
      metadata: [
        "request": "\(context.id)", "method": "\(request.method.rawValue)",
        "route": "\(context.route)", "status": "\(status)",
        "milliseconds": "\(Int((time / .milliseconds(1)).rounded()))",
        "person": "\(context.trace.visitor?.person.key.rawValue ?? "")",
      ])
  }
}
