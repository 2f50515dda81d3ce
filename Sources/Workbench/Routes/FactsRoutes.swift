import Authoring
import Curriculum
import HTTPTypes
import Hummingbird
import Journal
import ProgramFile

/// Filling in what a program says beside its set.
struct FactsRoutes {
  let reception: Reception

  func add(to router: WorkbenchRouter) {
    router.get("/programs/:program/facts") { request, context in
      let opened = try await reception.opened(context)
      return try page(
        of: opened, open: request.query("open"),
        AnswerOnPage(reception.answers.take(for: opened.visitor)))
    }
    router.post("/programs/:program/facts") { request, context in
      let opened = try await reception.opened(context)
      let sent = try SentFacts(try await reception.form(request, context), isNew: false)
      return try await save(sent, opened)
    }
    router.post("/programs/:program/facts/add") { request, context in
      let opened = try await reception.opened(context)
      let sent = try SentFacts(try await reception.form(request, context), isNew: true)
      return try await add(sent, opened)
    }
    router.post("/programs/:program/facts/remove") { request, context in
      let opened = try await reception.opened(context)
      return try await remove(try await reception.form(request, context), opened)
    }
  }

  private func page(
    of opened: OpenedProgram, open key: String? = nil, sent: SentFacts? = nil,
    _ said: AnswerOnPage,
    status: HTTPResponse.Status = .ok
  ) throws -> Response {
    let profiles = try ProfileShelf().titles().map { (id: $0.id, title: $0.title) }
    let page = FactsPage(opened, profiles: profiles, open: sent?.key ?? key, sent: sent, said)
    return reception.pages.answer(page, for: opened.visitor, status: status)
  }

  private func save(_ sent: SentFacts, _ opened: OpenedProgram) async throws -> Response {
    let changes = sent.changes()
    guard !changes.isEmpty else {
      return leave(.init(words: "Nothing was changed."), at: sent.key, opened)
    }
    let mistakes = mistakes(
      in: changes, way: sent.list.map { [$0.list] } ?? [], ids: inputKey(of: sent, opened))
    guard mistakes.all.isEmpty else {
      return try page(
        of: opened, sent: sent, AnswerOnPage(nil, mistakes), status: .unprocessableContent)
    }
    let writes = changes.map {
      CellWrite(CellAddress(part: sent.part, field: $0.path), base: $0.base, value: $0.value)
    }
    let answer = try await reception.journal.perform(
      Operation(key: "facts \(Secret().text)", writes: writes), in: opened.key,
      by: opened.visitor.writer)
    guard case .conflicting = answer else {
      return leave(.init(words: "Saved."), at: sent.key, opened)
    }
    return leave(
      .init(
        words: "Somebody changed the same field while you wrote. Nothing of yours was saved.",
        kind: "warning",
        remedy: "Look at what stands there now. Your words are kept on the History page, where you "
          + "can still use them."), at: sent.key, opened)
  }

  /// What the program cannot take, a sentence at each field.
  private func mistakes(
    in changes: [(index: Int, path: String, value: FileValue?, base: Int)], way: [String],
    ids: String
  ) -> FormMistakes {
    var mistakes = FormMistakes()
    mistakes.title = "Nothing was saved yet"
    for change in changes {
      guard let value = change.value else { continue }
      do throws(CellMistake) {
        _ = try CellCheck(way: way).understood([change.path: value])
      } catch {
        mistakes.add(
          "\(ids)-\(change.index)", "\(error.finding.message) \(error.finding.remedy)")
      }
    }
    return mistakes
  }

  /// How the ids of the inputs begin that a form of what is there had.
  private func inputKey(of sent: SentFacts, _ opened: OpenedProgram) -> String {
    guard let part = sent.part, let list = sent.list,
      let index = opened.parts(in: list.list).firstIndex(of: part)
    else { return sent.key }
    return "\(list.key)-\(index + 1)"
  }

  private func add(_ sent: SentFacts, _ opened: OpenedProgram) async throws -> Response {
    guard let list = sent.list else { throw Failure.noSuchPage }
    let changes = sent.changes()
    var mistakes = mistakes(in: changes, way: [list.list], ids: "new-\(list.key)")
    if !changes.contains(where: { $0.index == 0 && $0.value != nil }) {
      mistakes.title = "Nothing was saved yet"
      mistakes.add("new-\(list.key)-0", "Fill in “\(list.facts[0].label)”: it names \(list.one).")
    }
    guard mistakes.all.isEmpty else {
      return try page(
        of: opened, sent: sent, AnswerOnPage(nil, mistakes), status: .unprocessableContent)
    }
    let new = NewPart(list.kind, in: list.list, of: opened)
    let writes = new.writes(
      of: changes.compactMap { change in
        change.value.map { (change.path, $0) }
      })
    _ = try await reception.journal.perform(
      Operation(key: "facts \(Secret().text)", writes: writes), in: opened.key,
      by: opened.visitor.writer)
    return leave(.init(words: "Added."), at: list.key, opened)
  }

  private func remove(_ form: SentForm, _ opened: OpenedProgram) async throws -> Response {
    let part = PartID(form["part"])
    guard
      let list = ProgramFacts.lists.first(where: { opened.parts(in: $0.list).contains(part) })
    else { throw Failure.noSuchPage }
    let write = CellWrite(
      CellAddress(part: part, field: CellAddress.deleted), base: form.number("version") ?? 0,
      value: .text("yes"))
    let answer = try await reception.journal.perform(
      Operation(key: "facts \(Secret().text)", writes: [write]), in: opened.key,
      by: opened.visitor.writer)
    if case .conflicting = answer {
      return leave(
        .init(words: "Somebody removed or restored it just now.", kind: "warning"), at: list.key,
        opened)
    }
    return leave(
      .init(words: "Removed.", remedy: "The History page can bring it back."), at: list.key, opened)
  }

  private func leave(
    _ answer: Answers.Answer, at key: String, _ opened: OpenedProgram
  ) -> Response {
    reception.answers.leave(answer, for: opened.visitor)
    return Response.seeOther("/programs/\(opened.key)/facts?open=\(key)#\(key)")
  }
}
