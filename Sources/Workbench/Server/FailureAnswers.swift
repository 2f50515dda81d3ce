import Authoring
import Curriculum
import HTTPTypes
import Hummingbird
import Journal
import Logging
import NIOCore
import NIOHTTP1
import ProgramFile

/// Turns what went wrong into an answer that a person or a page can use.
struct FailureAnswers: RouterMiddleware {
  typealias Context = WorkbenchContext
  let reception: Reception

  func handle(
    _ request: Request, context: Context,
    next: @concurrent (Request, Context) async throws -> Response
  ) async throws -> Response {
    do {
      return try await next(request, context)
    } catch let error as HTTPParserError {
      // The server answers 400 and closes the connection: nobody knows where the next request is.
      throw error
    } catch {
      let failure = Self.failure(error, reception.log, context)
      return answer(failure, to: request, context)
    }
  }

  private static func failure(_ error: any Error, _ log: Logger, _ context: Context) -> Failure {
    switch error {
    case let failure as Failure: return failure
    case let error as JournalError: return Failure(error)
    case let error as ProgramFileError:
      return .notUnderstood(error.findings[0].message, error.findings[0].remedy)
    case let error as AuthoringError:
      return .notUnderstood(error.message, "Load the page again, then correct it.")
    case is NIOTooManyBytesError: return .tooLarge
    case let error as HTTPError where error.status == .notFound: return .noSuchPage
    case let error as HTTPError where error.status == .contentTooLarge: return .tooLarge
    case let error as HTTPError:
      return Failure(
        error.status, "WB-109", "The request was not understood.", "Load the page again.")
    default:
      log.error(
        "failed",
        metadata: [
          "request": "\(context.id)", "route": "\(context.route)", "error": "\(error)",
        ])
      return Failure(
        .internalServerError, "WB-110", "Something went wrong on the server; nothing was changed.",
        "Try again. If it happens again, tell the one who runs the server.")
    }
  }

  private func answer(
    _ failure: Failure, to request: Request, _ context: Context
  ) -> Response {
    var headers: HTTPFields = [:]
    if let seconds = failure.retryAfter { headers[.retryAfter] = "\(seconds)" }
    let path = request.uri.path
    if InterchangeRoutes.has(path) {
      let refusal = ServingRefusal(
        status: failure.status.code, "\(failure.message) \(failure.remedy)")
      if failure.status == .unauthorized { headers[.wwwAuthenticate] = "Bearer" }
      headers[.contentType] = "application/json"
      return Response(
        status: failure.status, headers: headers,
        body: ResponseBody(byteBuffer: ByteBuffer(bytes: refusal.bytes)))
    }
    if path.hasPrefix("/api/") {
      headers[.contentType] = "application/json"
      return Response(
        status: failure.status, headers: headers,
        body: ResponseBody(byteBuffer: ByteBuffer(bytes: failure.json)))
    }
    if failure.status == .unauthorized, request.method == .get {
      return Response.seeOther("/sign-in?next=\(path.queryEncoded)")
    }
    let page = ErrorPage(
      failure, isSignedIn: context.trace.visitor != nil,
      number: failure.status == .internalServerError ? context.id : nil)
    return reception.pages.answer(page, for: context.trace.visitor, status: failure.status, headers)
  }
}
