import Curriculum
import Hummingbird
import Journal
import ProgramFile

/// What was changed, and getting it back.
struct HistoryRoutes {
  let reception: Reception

  /// So many changes stand on one page.
  private static let pageSize = 50

  func add(to router: WorkbenchRouter) {
    router.get("/programs/:program/history") { request, context in
      let opened = try await reception.opened(context)
      let answer = AnswerOnPage(reception.answers.take(for: opened.visitor))
      return reception.pages.answer(
        try await page(of: opened, HistoryChoice(request), answer), for: opened.visitor)
    }
    router.get("/programs/:program/history/cell") { request, context in
      let opened = try await reception.opened(context)
      let address = try CellAddress(query: request)
      let events = try await reception.journal.history(of: address, in: opened.key, limit: 500)
      let page = CellHistoryPage(
        opened, address, events.map(\.event),
        AnswerOnPage(reception.answers.take(for: opened.visitor)))
      return reception.pages.answer(page, for: opened.visitor)
    }
    router.get("/programs/:program/history/:sequence/restore") { _, context in
      let opened = try await reception.opened(context)
      let page = try await restorePage(of: opened, context, FormMistakes())
      return reception.pages.answer(page, for: opened.visitor)
    }
    router.post("/programs/:program/history/:sequence/restore") { request, context in
      let opened = try await reception.opened(context)
      let form = try await reception.form(request, context)
      return try await restore(opened, context, seen: form.number("head"))
    }
    router.post("/programs/:program/history/restore-cell") { request, context in
      let opened = try await reception.opened(context)
      let form = try await reception.form(request, context)
      let address = CellAddress(form: form)
      try await use(form, at: address, opened)
      return Response.seeOther(address.historyPath(of: opened.key))
    }
    router.post("/programs/:program/history/use-draft") { request, context in
      let opened = try await reception.opened(context)
      let form = try await reception.form(request, context)
      if try await use(form, at: CellAddress(form: form), opened), let sequence = form.number("seq")
      {
        try await reception.journal.setAside(
          draft: sequence, of: opened.key, by: opened.visitor.writer)
      }
      return Response.seeOther("/programs/\(opened.key)/history")
    }
    router.post("/programs/:program/history/put-away") { request, context in
      let (key, visitor) = try reception.program(context)
      let form = try await reception.form(request, context)
      if let sequence = form.number("seq") {
        try await reception.journal.setAside(draft: sequence, of: key, by: visitor.writer)
      }
      return Response.seeOther("/programs/\(key)/history")
    }
  }

  private func page(
    of opened: OpenedProgram, _ choice: HistoryChoice, _ said: AnswerOnPage
  ) async throws -> HistoryPage {
    var found: [Event] = []
    var authors: Set<String> = Set(opened.state.cells.values.map(\.author))
    var end = min(opened.state.sequence, choice.before - 1)
    // The log is read backward, a stretch at a time, until the page is full.
    while end > 0, found.count <= Self.pageSize {
      let start = max(0, end - 200)
      let events = try await reception.journal.events(
        of: opened.key, after: start, limit: end - start
      ).map(\.event)
      authors.formUnion(events.map(\.author))
      found += events.reversed().filter(choice.fits)
      end = start
    }
    let shown = Array(found.prefix(Self.pageSize))
    return HistoryPage(
      opened, choice, events: shown, older: found.count > shown.count ? shown.last?.sequence : nil,
      authors: authors.sorted(), drafts: try await reception.journal.drafts(of: opened.key), said)
  }

  private func event(_ context: WorkbenchContext, of key: ProgramKey) async throws -> Event {
    guard let number = context.parameters.get("sequence").flatMap({ Int($0) }), number > 0,
      let event = try await reception.journal.events(of: key, after: number - 1, limit: 1).first?
        .event, event.sequence == number
    else { throw Failure.noSuchPage }
    return event
  }

  private func restorePage(
    of opened: OpenedProgram, _ context: WorkbenchContext, _ mistakes: FormMistakes
  ) async throws -> RestorePage {
    let event = try await event(context, of: opened.key)
    let then = try await reception.journal.state(of: opened.key, at: event.sequence)
    return try RestorePage(opened, to: event, opened.restored(to: then), mistakes)
  }

  private func restore(
    _ opened: OpenedProgram, _ context: WorkbenchContext, seen: Int?
  ) async throws -> Response {
    let event = try await event(context, of: opened.key)
    let then = try await reception.journal.state(of: opened.key, at: event.sequence)
    do {
      _ = try await reception.journal.replace(
        opened.key, by: opened.restored(to: then),
        source: "the state after change \(event.sequence)", seen: seen ?? 0,
        by: opened.visitor.writer)
    } catch JournalError.refused(let refusal) where refusal.reason == .outdated {
      var mistakes = FormMistakes()
      mistakes.title = refusal.message
      mistakes.add("what", "Below stands what would change now.")
      let page = try await restorePage(
        of: try await reception.opened(context), context, mistakes)
      return reception.pages.answer(page, for: opened.visitor, status: .conflict)
    }
    reception.answers.leave(
      .init(words: "The program is what it was after change \(event.sequence)."),
      for: opened.visitor)
    return Response.seeOther("/programs/\(opened.key)/history")
  }

  /// Writes the text that a cell had after a change, or that a draft has; false when somebody was
  /// faster.
  @discardableResult
  private func use(
    _ form: SentForm, at address: CellAddress, _ opened: OpenedProgram
  ) async throws -> Bool {
    guard let sequence = form.number("seq"), let base = form.number("base"),
      let event = try await reception.journal.events(
        of: opened.key, after: sequence - 1, limit: 1
      ).first?.event, event.sequence == sequence
    else { throw Failure.noSuchPage }
    var value = event.changes.first { $0.address == address }?.value
    if case .drafted(let writes) = event.deed {
      value = writes.first { $0.address == address }?.value
    }
    let answer = try await reception.journal.perform(
      Operation(
        key: "history \(sequence) \(base) \(Secret().text)",
        writes: [CellWrite(address, base: base, value: value)]),
      in: opened.key, by: opened.visitor.writer)
    switch answer {
    case .accepted:
      reception.answers.leave(.init(words: "The text stands again."), for: opened.visitor)
      return true
    case .conflicting:
      reception.answers.leave(
        .init(
          words: "Somebody has written there since.", kind: "warning",
          remedy: "Look at what stands there now, then use the text again."),
        for: opened.visitor)
      return false
    }
  }
}

extension CellAddress {
  /// The cell that a form names.
  init(form: SentForm) {
    self.init(part: form["part"].nilIfEmpty.map { PartID($0) }, field: form["field"])
  }
}
