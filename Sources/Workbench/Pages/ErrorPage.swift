import HTTPTypes

/// What went wrong, and where to go from here.
struct ErrorPage: Page {
  static let template = "error"
  let pageTitle: String
  let status: String
  let code: String
  let what: String
  let why: String? = nil
  let remedy: String
  let reason: String? = nil
  let ways: [Way]
  let number: String?

  struct Way: Sendable {
    var words: String
    var address: String
    var isFirst: Bool
  }

  init(_ failure: Failure, isSignedIn: Bool, number: String? = nil) {
    self.number = number
    pageTitle = failure.message
    status = "\(failure.status.code)"
    code = failure.code
    what = failure.message
    remedy = failure.remedy
    ways = [
      isSignedIn
        ? Way(words: "All programs", address: "/", isFirst: true)
        : Way(words: "Sign in", address: "/sign-in", isFirst: true)
    ]
  }
}
