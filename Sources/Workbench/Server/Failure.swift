import HTTPTypes
import Journal
import ProgramFile

/// Why a request has no good answer, in the words of the page that shows it.
struct Failure: Error, Sendable {
  var status: HTTPResponse.Status
  /// The stable code.
  var code: String
  /// What is the matter.
  var message: String
  /// What to do.
  var remedy: String
  /// Seconds after which it may be tried again.
  var retryAfter: Int?

  init(
    _ status: HTTPResponse.Status, _ code: String, _ message: String, _ remedy: String,
    retryAfter: Int? = nil
  ) {
    self.status = status
    self.code = code
    self.message = message
    self.remedy = remedy
    self.retryAfter = retryAfter
  }

  /// The body of an answer of the API.
  var json: [UInt8] {
    FileValue(
      .fields([
        FileField("code", .text(code)), FileField("message", .text(message)),
        FileField("remedy", .text(remedy)),
      ])
    ).canonicalJSON
  }

  static let noSuchPage = Failure(
    .notFound, "WB-101", "There is no such page here.",
    "Go back to the list of programs; what you look for may have been moved or closed to you.")
  static let signIn = Failure(
    .unauthorized, "WB-102", "You are not signed in.", "Sign in, then try again.")
  static let foreignPage = Failure(
    .forbidden, "WB-103", "This request came from another page than ours.",
    "Open the workbench in its own tab and do it there.")
  static let tooLarge = Failure(
    .contentTooLarge, "WB-104", "What was sent is larger than this page takes.",
    "Send less at once.")
  static let notJSON = Failure(
    .unsupportedMediaType, "WB-105", "This address takes JSON, uncompressed.",
    "Send it as application/json without a content encoding.")
  static let noVersion = Failure(
    .preconditionRequired, "WB-106", "The version that you saw is missing.",
    "Send it in If-Match, such as \"v3\".")
  static let tooFast = Failure(
    .tooManyRequests, "WB-107", "That was too much in too short a time.",
    "Wait a moment, then try again.", retryAfter: 5)
  static let manyFiles = Failure(
    .serviceUnavailable, "WB-115", "Others are sending files just now.",
    "Nothing was read. Wait a moment, then send yours again.", retryAfter: 5)
  static func notUnderstood(_ message: String, _ remedy: String) -> Failure {
    Failure(.unprocessableContent, "WB-108", message, remedy)
  }
}

extension Failure {
  init(_ error: JournalError) {
    self.init(Self.status(of: error), error.code, error.message, error.remedy)
    if status == .serviceUnavailable || status == .insufficientStorage { retryAfter = 5 }
  }

  private static func status(of error: JournalError) -> HTTPResponse.Status {
    switch error {
    case .refused(let refusal):
      switch refusal.reason {
      case .noSuchProgram, .noSuchEvent, .noSuchPart: .notFound
      case .programExists, .programClosed, .outdated: .conflict
      case .noRight: .forbidden
      case .notUnderstood, .keyUsed, .notUndoable, .tooMuch: .unprocessableContent
      case .busy: .serviceUnavailable
      }
    case .storage(let fault): fault.kind == .full ? .insufficientStorage : .serviceUnavailable
    }
  }
}

extension HTTPResponse.Status {
  static let preconditionRequired = HTTPResponse.Status(
    code: 428, reasonPhrase: "Precondition Required")
  static let insufficientStorage = HTTPResponse.Status(
    code: 507, reasonPhrase: "Insufficient Storage")
}
