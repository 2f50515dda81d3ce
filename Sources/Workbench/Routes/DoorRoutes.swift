import HTTPTypes
import Hummingbird
import Journal
import ProgramFile

/// Signing in and out, and becoming somebody who can.
struct DoorRoutes {
  let reception: Reception

  func add(to router: WorkbenchRouter) {
    router.get("/sign-in") { request, context in
      guard context.visitor == nil else { return Response.seeOther("/") }
      let page = signInPage(next: request.query("next")?.ownPath ?? "")
      return reception.pages.answer(page, for: nil)
    }
    router.post("/sign-in") { request, context in
      try await signIn(await request.form(), request, context)
    }
    router.post("/sign-out") { request, context in
      _ = try await reception.form(request, context)
      if let visitor = context.visitor {
        try await reception.sessions.end(visitor.secret.mark)
        reception.showOutWhoMayNotStay()
      }
      var response = Response.seeOther("/signed-out")
      response.setCookie(reception.cookie(reception.settings.cookieName, "", lasting: 0))
      return response
    }
    router.get("/signed-out") { _, _ in reception.pages.answer(SignedOutPage(), for: nil) }
    router.get("/first/:secret") { _, context in
      let (_, address) = try await invitation(context, below: "/first/")
      return reception.pages.answer(FirstPage(at: address, NewPerson()), for: nil)
    }
    router.post("/first/:secret") { request, context in
      let (invitation, address) = try await invitation(context, below: "/first/")
      let form = try await request.form()
      var person = NewPerson(form)
      if person.mistakes.all.isEmpty,
        let response = try await redeem(invitation, form, &person, request, to: "/")
      {
        return response
      }
      return reception.pages.answer(
        FirstPage(at: address, person), for: nil, status: .unprocessableContent)
    }
    router.get("/new-password/:secret") { _, context in
      let (_, person, _, address) = try await renewal(context)
      return reception.pages.answer(
        NewPasswordPage(at: address, for: person.name, FormMistakes()), for: nil)
    }
    router.post("/new-password/:secret") { request, context in
      try await renew(request, context)
    }
    router.get("/invitation/:secret") { _, context in
      let (invitation, address) = try await invitation(context, below: "/invitation/")
      let page = try await page(of: invitation, at: address, for: context.visitor, NewPerson())
      return reception.pages.answer(page, for: context.visitor)
    }
    router.post("/invitation/:secret") { request, context in
      let (invitation, address) = try await invitation(context, below: "/invitation/")
      let next = invitation.membership.program.map { "/programs/\($0)/write" } ?? "/"
      if let visitor = context.visitor {
        _ = try await reception.form(request, context)
        try await reception.journal.redeem(invitation.mark, by: visitor.person.key)
        return Response.seeOther(next)
      }
      let form = try await request.form()
      var person = NewPerson(form)
      if person.mistakes.all.isEmpty,
        let response = try await redeem(invitation, form, &person, request, to: next)
      {
        return response
      }
      let page = try await page(of: invitation, at: address, for: nil, person)
      return reception.pages.answer(page, for: nil, status: .unprocessableContent)
    }
  }

  // MARK: A new password

  private func renewal(
    _ context: WorkbenchContext
  ) async throws -> (Invitation, Person, Account, address: String) {
    guard let secret = context.parameters.get("secret").flatMap({ Secret($0) }),
      let invitation = try await reception.journal.openInvitation(secret.mark),
      let key = invitation.renews, let person = try await reception.journal.person(key),
      let account = try await reception.journal.account(of: key)
    else { throw Failure.usedUp }
    return (invitation, person, account, "/new-password/\(secret.text)")
  }

  private func renew(_ request: Request, _ context: WorkbenchContext) async throws -> Response {
    let (invitation, person, account, address) = try await renewal(context)
    let password = try await request.form()["password"]
    if let mistake = NewPerson.mistake(
      ofPassword: password, name: person.name, email: account.login)
    {
      var mistakes = FormMistakes()
      mistakes.add("password", mistake)
      return reception.pages.answer(
        NewPasswordPage(at: address, for: person.name, mistakes), for: nil,
        status: .unprocessableContent)
    }
    let record = try await reception.passwords.record(of: password)
    _ = try await reception.journal.renew(invitation.mark, password: record)
    try await reception.sessions.endAll(of: person.key)
    reception.showOutWhoMayNotStay()
    reception.tries.forget(account.login)
    return try await reception.welcome(person, request, to: "/")
  }

  // MARK: Signing in

  private func signInPage(
    next: String, name: String = "", mistake: String? = nil
  ) -> SignInPage {
    SignInPage(
      next: next, name: name, mistake: mistake, provider: reception.settings.provider)
  }

  /// The answer is the same, and takes as long, for a name that nobody has.
  private func signIn(
    _ form: SentForm, _ request: Request, _ context: WorkbenchContext
  ) async throws -> Response {
    let name = form["name"].filter { !$0.isWhitespace }.lowercased()
    let password = form["password"]
    let next = form["next"].ownPath ?? ""
    guard reception.triesOfMachine.take(context.machine), reception.tries.take(name) else {
      let page = signInPage(
        next: next, name: name,
        mistake: "There were too many tries. Wait 15 minutes, then try again.")
      return reception.pages.answer(
        page, for: nil, status: .tooManyRequests, [.retryAfter: "900"])
    }
    let account = try await reception.journal.account(login: name)
    let fits = try await reception.passwords.fits(
      String(decoding: password.utf8.prefix(Passwords.most), as: UTF8.self), account?.password)
    guard fits, let account, let person = try await reception.journal.person(account.person),
      person.isActive
    else {
      let page = signInPage(
        next: next, name: name,
        mistake: "This e-mail and this password do not belong together.")
      return reception.pages.answer(page, for: nil, status: .unauthorized)
    }
    reception.tries.forget(name)
    return try await reception.welcome(person, request, to: next.nilIfEmpty ?? "/")
  }

  // MARK: Invitations

  private func invitation(
    _ context: WorkbenchContext, below path: String
  ) async throws -> (Invitation, address: String) {
    guard let secret = context.parameters.get("secret").flatMap({ Secret($0) }),
      let invitation = try await reception.journal.openInvitation(secret.mark)
    else { throw Failure.usedUp }
    let isFirst = invitation.by == nil && invitation.membership.role == .administrator
    guard isFirst == (path == "/first/"), invitation.renews == nil else { throw Failure.usedUp }
    return (invitation, path + secret.text)
  }

  private func page(
    of invitation: Invitation, at address: String, for visitor: Visitor?, _ person: NewPerson
  ) async throws -> InvitationPage {
    var inviter: Person?
    if let by = invitation.by { inviter = try await reception.journal.person(by) }
    var title = "All programs of this server"
    if let program = invitation.membership.program {
      let room = try await reception.rooms.room(of: program, in: reception.journal)
      title = try room.state.document().program.shownTitle
    }
    return InvitationPage(
      invitation, from: inviter?.name ?? "The administrator", to: title, at: address, for: visitor,
      person, provider: reception.settings.provider)
  }

  /// Makes the person; nil when the address is taken, which is then a mistake of the form.
  private func redeem(
    _ invitation: Invitation, _ form: SentForm, _ person: inout NewPerson,
    _ request: Request, to path: String
  ) async throws -> Response? {
    let record = try await reception.passwords.record(of: form["password"])
    let key = PersonKey("p-" + Secret().text.prefix(12))
    do {
      let new = try await reception.journal.redeem(
        invitation.mark, name: person.name,
        account: Account(person: key, login: person.email, password: record))
      return try await reception.welcome(new, request, to: path)
    } catch JournalError.refused(let refusal) where refusal.reason == .notUnderstood {
      person.mistakes.add("email", refusal.message)
      return nil
    }
  }
}

extension Failure {
  fileprivate static let usedUp = Failure(
    .gone, "WB-113", "This link was used already, is too old, or was taken back.",
    "Ask the one who sent it for a new one.")
}
