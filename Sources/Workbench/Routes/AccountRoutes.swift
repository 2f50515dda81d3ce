import Curriculum
import Hummingbird
import Journal
import ProgramFile

/// A person's own account.
struct AccountRoutes {
  let reception: Reception

  func add(to router: WorkbenchRouter) {
    router.get("/account") { _, context in
      let visitor = try reception.visitor(context)
      let said = AnswerOnPage(reception.answers.take(for: visitor))
      return reception.pages.answer(try await page(for: visitor, said), for: visitor)
    }
    router.post("/account/name") { request, context in
      let visitor = try reception.visitor(context)
      let form = try await reception.form(request, context)
      return try await rename(visitor, form["name"])
    }
    router.post("/account/password") { request, context in
      let visitor = try reception.visitor(context)
      return try await changePassword(of: visitor, try await reception.form(request, context))
    }
    router.post("/account/sessions/:session/revoke") { request, context in
      let visitor = try reception.visitor(context)
      _ = try await reception.form(request, context)
      let mark = context.parameters.get("session") ?? ""
      for session in try await reception.journal.sessions(of: visitor.person.key)
      where session.mark.hexadecimal == mark {
        try await reception.sessions.end(session.mark)
        reception.showOutWhoMayNotStay()
        reception.answers.leave(.init(words: "That browser is signed out."), for: visitor)
      }
      return Response.seeOther("/account")
    }
    router.post("/account/sessions/revoke-others") { request, context in
      let visitor = try reception.visitor(context)
      _ = try await reception.form(request, context)
      try await reception.sessions.endAll(of: visitor.person.key, but: visitor.secret.mark)
      reception.showOutWhoMayNotStay()
      reception.answers.leave(.init(words: "All other browsers are signed out."), for: visitor)
      return Response.seeOther("/account")
    }
  }

  private func page(
    for visitor: Visitor, _ said: AnswerOnPage, newName: String? = nil
  ) async throws -> AccountPage {
    var titles: [ProgramKey: String] = [:]
    for program in Set(visitor.person.memberships.compactMap(\.program)) {
      let room = try await reception.rooms.room(of: program, in: reception.journal)
      titles[program] = try room.state.document().program.shownTitle
    }
    return AccountPage(
      visitor, try await reception.journal.account(of: visitor.person.key), titles: titles,
      try await reception.journal.sessions(of: visitor.person.key), said, newName: newName)
  }

  private func rename(_ visitor: Visitor, _ sent: String) async throws -> Response {
    let name = sent.onOneLine
    if let mistake = NewPerson.mistake(ofName: name) {
      var mistakes = FormMistakes()
      mistakes.add("person-name", mistake)
      let page = try await page(for: visitor, AnswerOnPage(nil, mistakes), newName: name)
      return reception.pages.answer(page, for: visitor, status: .unprocessableContent)
    }
    var person = visitor.person
    person.name = name
    try await reception.save(person)
    reception.answers.leave(.init(words: "Your name is saved."), for: visitor)
    return Response.seeOther("/account")
  }

  private func changePassword(of visitor: Visitor, _ form: SentForm) async throws -> Response {
    var mistakes = FormMistakes()
    var account = try await reception.journal.account(of: visitor.person.key)
    let isFree = reception.tries.take(account?.login ?? "")
    if !isFree {
      mistakes.add("current", "There were too many tries. Wait 15 minutes, then try again.")
    } else if try await !reception.passwords.fits(form["current"], account?.password) {
      mistakes.add("current", "This is not your password of now.")
    }
    let new = form["password"]
    if let mistake = NewPerson.mistake(
      ofPassword: new, name: visitor.person.name, email: account?.login ?? "")
    {
      mistakes.add("password", mistake)
    }
    guard mistakes.all.isEmpty, account != nil else {
      let page = try await page(for: visitor, AnswerOnPage(nil, mistakes))
      return reception.pages.answer(page, for: visitor, status: .unprocessableContent)
    }
    account?.password = try await reception.passwords.record(of: new)
    if let account { try await reception.journal.save(account) }
    try await reception.sessions.endAll(of: visitor.person.key, but: visitor.secret.mark)
    reception.showOutWhoMayNotStay()
    reception.answers.leave(
      .init(words: "The password is changed. All other browsers are signed out."), for: visitor)
    return Response.seeOther("/account")
  }
}
