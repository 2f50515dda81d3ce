import Curriculum
import Foundation
import Hummingbird
import Journal
import ProgramFile

/// Inviting people, giving them roles, and closing accounts.
struct PeopleRoutes {
  let reception: Reception

  private static let lasting = 72 * 3_600

  func add(to router: WorkbenchRouter) {
    router.get("/people") { request, context in
      let visitor = try reception.visitor(context)
      let roles = visitor.person.memberships.map(\.role)
      guard roles.contains(.author) || roles.contains(.administrator) else {
        throw Failure.noSuchPage
      }
      let said = AnswerOnPage(reception.answers.take(for: visitor))
      let page = try await page(for: visitor, searched: request.query("q") ?? "", said)
      return reception.pages.answer(page, for: visitor)
    }
    router.post("/people/invite") { request, context in
      let visitor = try administrator(context)
      return try await invite(try await reception.form(request, context), by: visitor)
    }
    router.post("/people/invitations/:invitation/revoke") { request, context in
      let visitor = try administrator(context)
      _ = try await reception.form(request, context)
      let mark = context.parameters.get("invitation") ?? ""
      for invitation in try await reception.journal.invitations()
      where invitation.mark.hexadecimal == mark {
        try await reception.journal.revokeInvitation(invitation.mark)
        reception.answers.leave(.init(words: "The invitation is taken back."), for: visitor)
      }
      return Response.seeOther("/people")
    }
    router.post("/people/:person/roles") { request, context in
      let visitor = try administrator(context)
      let form = try await reception.form(request, context)
      var person = try await person(context)
      let program = try await programOf(form)
      person.memberships.removeAll { $0.program == program }
      if form["role"] != "none" {
        person.memberships.append(try membership(form, in: program))
      }
      try await reception.save(person)
      reception.answers.leave(.init(words: "\(person.name) has the role now."), for: visitor)
      return Response.seeOther("/people")
    }
    router.post("/people/:person/new-password") { request, context in
      let visitor = try administrator(context)
      _ = try await reception.form(request, context)
      let person = try await person(context)
      try await offer(
        Membership(role: .reviewer), note: person.name, renews: person.key, by: visitor)
      return Response.seeOther("/people")
    }
    router.post("/people/:person/disable") { request, context in
      try await setActive(false, request, context)
    }
    router.post("/people/:person/enable") { request, context in
      try await setActive(true, request, context)
    }
  }

  private func administrator(_ context: WorkbenchContext) throws(Failure) -> Visitor {
    let visitor = try reception.visitor(context)
    guard visitor.person.isAdministrator else { throw .noSuchPage }
    return visitor
  }

  private func person(_ context: WorkbenchContext) async throws -> Person {
    let key = PersonKey(context.parameters.get("person") ?? "")
    guard let person = try await reception.journal.person(key) else { throw Failure.noSuchPage }
    return person
  }

  private func setActive(
    _ isActive: Bool, _ request: Request, _ context: WorkbenchContext
  ) async throws -> Response {
    let visitor = try administrator(context)
    _ = try await reception.form(request, context)
    var person = try await person(context)
    person.isActive = isActive
    try await reception.save(person)
    if !isActive {
      try await reception.sessions.endAll(of: person.key)
      reception.showOutWhoMayNotStay()
    }
    reception.answers.leave(
      .init(
        words: isActive
          ? "\(person.name) can sign in again."
          : "\(person.name) is signed out everywhere and cannot sign in."),
      for: visitor)
    return Response.seeOther("/people")
  }

  private func programOf(_ form: SentForm) async throws -> ProgramKey? {
    guard let name = form["program"].nilIfEmpty else { return nil }
    let heads = try await reception.journal.heads()
    guard let key = ProgramKey(name), heads.contains(where: { $0.program == key }) else {
      throw Failure.notUnderstood("There is no such program.", "Load the page again.")
    }
    return key
  }

  private func membership(
    _ form: SentForm, in program: ProgramKey?
  ) throws(Failure) -> Membership {
    guard let role = Role(rawValue: form["role"]) else {
      throw .notUnderstood("There is no such role.", "Load the page again.")
    }
    let chosen = form.all("strand")
    let strands = Strand.allCases.filter { chosen.contains($0.title) }
    return Membership(
      program: program, role: role, strands: role == .author ? Set(strands) : [])
  }

  private func invite(_ form: SentForm, by visitor: Visitor) async throws -> Response {
    let note = form["note"].onOneLine
    guard !note.isEmpty, note.count <= 120 else {
      var mistakes = FormMistakes()
      mistakes.add("invite-note", "Write for whom the link is, in at most 120 characters.")
      let page = try await page(
        for: visitor, searched: "", AnswerOnPage(nil, mistakes),
        typed: PeoplePage.Typed(inviteNote: note))
      return reception.pages.answer(page, for: visitor, status: .unprocessableContent)
    }
    try await offer(
      membership(form, in: try await programOf(form)), note: note, renews: nil, by: visitor)
    return Response.seeOther("/people")
  }

  private func offer(
    _ membership: Membership, note: String, renews person: PersonKey?, by visitor: Visitor
  ) async throws {
    let secret = Secret()
    try await reception.journal.invite(
      Invitation(
        mark: secret.mark, membership: membership, note: note, by: visitor.person.key, made: .now,
        expires: Moment(seconds: Moment.now.seconds + Self.lasting), renews: person))
    let path = person == nil ? "invitation" : "new-password"
    reception.answers.leave(
      .init(
        words: "The link is made.",
        remedy: "Copy it now and send it yourself; it is not shown again. "
          + (person == nil
            ? "Whoever accepts it first has the role."
            : "Whoever uses it first sets the password."),
        link: "\(reception.settings.address)/\(path)/\(secret.text)"),
      for: visitor)
  }

  /// The page of people: for administrators everybody and all that can be done, for others who
  /// works on the programs that they write, and the links that they share.
  func page(
    for visitor: Visitor, searched query: String, _ said: AnswerOnPage,
    typed: PeoplePage.Typed = PeoplePage.Typed()
  ) async throws -> PeoplePage {
    let isAdministrator = visitor.person.isAdministrator
    var programs: [(key: ProgramKey, title: String)] = []
    for head in try await reception.journal.heads() where visitor.mayShare(head.program) {
      let room = try await reception.rooms.room(of: head.program, in: reception.journal)
      programs.append((head.program, try room.state.document().program.shownTitle))
    }
    let titles = Dictionary(programs.map { ($0.key, $0.title) }, uniquingKeysWith: { $1 })
    var rows: [PeoplePage.Row] = []
    var everybody = try await reception.journal.people()
    for index in everybody.indices where !isAdministrator {
      everybody[index].memberships.removeAll { membership in
        membership.program.map { titles[$0] == nil } ?? false
      }
    }
    if !isAdministrator { everybody.removeAll { $0.memberships.isEmpty || !$0.isActive } }
    for person in everybody {
      let login =
        isAdministrator ? try await reception.journal.account(of: person.key)?.login : nil
      guard
        query.isEmpty
          || "\(person.name) \(login ?? "")".localizedCaseInsensitiveContains(query)
      else { continue }
      let last =
        isAdministrator
        ? try await reception.journal.sessions(of: person.key).map(\.lastUsed)
          .max { $0.seconds < $1.seconds } : nil
      rows.append(
        PeoplePage.Row(
          person: person.key.rawValue, name: person.name, initials: person.name.personInitials,
          email: login,
          roles: person.memberships.map { membership in
            PeoplePage.HeldRole(
              role: membership.role.rawValue.capitalizedFirst,
              roleStrands: membership.strandWords,
              roleProgram: membership.program.map { titles[$0] ?? $0.rawValue } ?? "Every program")
          }, seenAt: last?.description, seenWords: last?.words,
          isYou: person.key == visitor.person.key, isDisabled: !person.isActive,
          mayChange: isAdministrator && person.key != visitor.person.key))
    }
    let now = Moment.now
    let open =
      isAdministrator
      ? try await reception.journal.invitations().filter { $0.isOpen(at: now) && $0.by != nil } : []
    let shares = try await reception.journal.shares().filter { titles[$0.program] != nil }
    return PeoplePage(
      rows, of: everybody.count, searched: query, for: visitor, programs: programs, open, shares,
      typed: typed, said)
  }
}
