import Hummingbird
import Journal

extension Reception {
  /// Starts a session in this browser; an older one of it ends, so that nobody else can have set it.
  func welcome(
    _ person: Person, _ request: Request, to path: String
  ) async throws -> Response {
    if let old = request.cookies[settings.cookieName].flatMap({ Secret($0.value) }) {
      try await sessions.end(old.mark)
    }
    let secret = try await sessions.start(
      for: person.key, browser: request.headers[.userAgent] ?? "")
    var response = Response.seeOther(path)
    response.setCookie(cookie(settings.cookieName, secret.text, lasting: 7 * 86_400))
    return response
  }

  /// A cookie that no script reads and no other page sends along with a form.
  func cookie(_ name: String, _ value: String, lasting seconds: Int) -> Cookie {
    Cookie(
      name: name, value: value, maxAge: seconds, path: "/", secure: settings.proxy != nil,
      httpOnly: true, sameSite: .lax)
  }
}

extension String {
  /// The text as a path of this server; nil for what a browser would take for another one.
  var ownPath: String? {
    guard hasPrefix("/"), !hasPrefix("//"), !contains("\\"),
      utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F })
    else { return nil }
    return self
  }
}
