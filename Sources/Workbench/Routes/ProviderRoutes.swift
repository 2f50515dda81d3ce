import Curriculum
import HTTPTypes
import Hummingbird
import HummingbirdCore
import Journal
import Logging
import ProgramFile

/// Signing in with a provider (OpenID Connect Core 1.0, section 3.1).
struct ProviderRoutes {
  let reception: Reception
  let provider: Provider

  static let start = "/sign-in/provider"
  /// Where the provider sends browsers back.
  static let back = "/sign-in/provider/return"

  func add(to router: WorkbenchRouter) {
    router.get("\(Self.start)") { request, context in
      let next = request.query("next")?.ownPath ?? "/"
      let again = request.query("again") == "yes" ? context.visitor?.person.key : nil
      return try await begin(request, next: next, again: again)
    }
    router.get("/invitation/:secret/provider") { request, context in
      guard context.visitor == nil, let text = context.parameters.get("secret"),
        let secret = Secret(text), try await invitation(secret) != nil
      else { throw Failure.noSuchPage }
      return try await begin(request, next: "/", invitation: secret)
    }
    router.get("\(Self.back)") { request, context in
      try await finish(request, context)
    }
  }

  private var cookieName: String {
    reception.settings.proxy == nil ? "plait-provider" : "__Host-plait-provider"
  }

  private func browser(of request: Request) -> Secret? {
    request.cookies[cookieName].flatMap { Secret($0.value) }
  }

  private func invitation(_ secret: Secret) async throws -> Invitation? {
    guard let invitation = try await reception.journal.openInvitation(secret.mark),
      invitation.renews == nil, invitation.by != nil
    else { return nil }
    return invitation
  }

  // MARK: The way there

  private func begin(
    _ request: Request, next: String, invitation: Secret? = nil, again: PersonKey? = nil
  ) async throws -> Response {
    let settings = reception.settings
    // The browser comes back to the one address that the provider knows, and its cookie is there.
    if let host = request.head.authority, settings.address.split(separator: "/").last ?? "" != host
    {
      return Response.seeOther(settings.address + request.uri.string)
    }
    let browser = browser(of: request) ?? Secret()
    var attempt = SignInAttempt(browser: browser.mark, next: next)
    attempt.invitation = invitation
    attempt.again = again
    let address: String
    do throws(ProviderFault) {
      address = try await provider.address(for: attempt)
    } catch {
      return refused(error, attempt)
    }
    guard reception.attempts.keep(attempt) else { throw Failure.tooFast }
    var response = Response.seeOther(address)
    response.setCookie(
      reception.cookie(
        cookieName, browser.text, lasting: Int(SignInAttempts.lasting.components.seconds)))
    return response
  }

  // MARK: The way back

  private func finish(_ request: Request, _ context: WorkbenchContext) async throws -> Response {
    guard let state = request.query("state"), let browser = browser(of: request),
      let attempt = reception.attempts.take(state, of: browser.mark)
    else {
      return refused(
        "This sign-in was not begun in this browser, or it took longer than ten minutes. Begin again."
      )
    }
    guard let code = request.query("code"), request.query("error") == nil else {
      return refused("\(provider.settings.name) did not let you in. Begin again.", attempt)
    }
    let proven: ProvenPerson
    do throws(ProviderFault) {
      proven = try await provider.person(code: code, issuer: request.query("iss"), attempt)
    } catch {
      return refused(error, attempt)
    }
    let identity = Identity(issuer: provider.settings.issuer, subject: proven.subject)
    if let again = attempt.again {
      return try await prove(again, identity, attempt, context)
    }
    var next = attempt.next
    if let secret = attempt.invitation,
      let program = try await invitation(secret)?.membership.program
    {
      next = "/programs/\(program)/write"
    }
    guard let person = try await person(identity, proven, attempt), person.isActive else {
      return refused(
        proven.email == nil
          ? "\(provider.settings.name) does not say that your e-mail address is yours."
          : "Nobody here is known by your e-mail address. Ask the administrator for an invitation.",
        attempt, .forbidden)
    }
    return try await reception.welcome(person, request, to: next)
  }

  /// The person of an identity; at the first time whoever has the e-mail address that the provider
  /// has made sure of, or whoever an invitation makes.
  private func person(
    _ identity: Identity, _ proven: ProvenPerson, _ attempt: SignInAttempt
  ) async throws -> Person? {
    let journal = reception.journal
    var person = try await journal.person(identity)
    if person == nil, let email = proven.email {
      person = try await journal.bind(identity, toLogin: email)
      // Who was signed in by the password of before may be somebody else.
      if let person { try await reception.sessions.endAll(of: person.key) }
    }
    guard let secret = attempt.invitation, try await invitation(secret) != nil else {
      return person
    }
    if let person {
      guard person.isActive else { return person }
      try await journal.redeem(secret.mark, by: person.key)
      return person
    }
    guard let email = proven.email, NewPerson.isAddress(email) else { return nil }
    let told = proven.name?.onOneLine ?? ""
    let name =
      NewPerson.mistake(ofName: told) == nil ? told : String(email.prefix { $0 != "@" })
    return try await journal.redeem(
      secret.mark, name: name,
      account: Account(
        person: PersonKey("p-" + Secret().text.prefix(12)), login: email, password: nil),
      as: identity)
  }

  /// Notes that who is signed in has shown once more who it is.
  private func prove(
    _ person: PersonKey, _ identity: Identity, _ attempt: SignInAttempt, _ context: WorkbenchContext
  ) async throws -> Response {
    guard let visitor = context.visitor, visitor.person.key == person,
      try await reception.journal.person(identity)?.key == person
    else {
      return refused(
        "You signed in as somebody else than the one who is signed in here.", attempt, .forbidden)
    }
    reception.proofs.note(visitor)
    return Response.seeOther(attempt.next)
  }

  // MARK: What goes wrong

  private func refused(_ fault: ProviderFault, _ attempt: SignInAttempt) -> Response {
    reception.log.notice(
      "sign-in with the provider failed", metadata: ["reason": "\(fault.reason)"])
    switch fault {
    case .notReached:
      return refused(
        "\(provider.settings.name) does not answer just now. Try again in a moment.", attempt,
        .badGateway)
    case .notTrusted:
      return refused(
        "What \(provider.settings.name) says of you cannot be believed. Begin again; if it happens "
          + "again, tell the one who runs the server.", attempt)
    }
  }

  private func refused(
    _ mistake: String, _ attempt: SignInAttempt? = nil,
    _ status: HTTPResponse.Status = .unauthorized
  ) -> Response {
    let page = SignInPage(
      next: attempt?.next ?? "", mistake: mistake, provider: provider.settings)
    return reception.pages.answer(page, for: nil, status: status)
  }
}
