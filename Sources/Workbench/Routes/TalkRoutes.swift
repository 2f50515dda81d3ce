import Curriculum
import Hummingbird
import Journal
import ProgramFile

/// Comments in threads, and suggestions to accept or reject.
struct TalkRoutes {
  let reception: Reception

  private static let longest = 4_000

  func add(to router: WorkbenchRouter) {
    router.get("/programs/:program/talk") { request, context in
      let opened = try await reception.opened(context)
      let page = TalkPage(
        opened, show: request.query("show") ?? "open", part: request.query("part") ?? "",
        AnswerOnPage(reception.answers.take(for: opened.visitor)))
      return reception.pages.answer(page, for: opened.visitor)
    }
    router.post("/programs/:program/talk") { request, context in
      let opened = try await reception.opened(context)
      let form = try await reception.form(request, context)
      return try await comment(form, about: form["part"].nilIfEmpty, answers: nil, opened)
    }
    router.post("/programs/:program/talk/:thread/reply") { request, context in
      let opened = try await reception.opened(context)
      let form = try await reception.form(request, context)
      let thread = PartID(context.parameters.get("thread") ?? "")
      guard let first = opened.program.comments.first(where: { $0.id == thread }) else {
        throw Failure.noSuchPage
      }
      return try await comment(form, about: first.part?.rawValue, answers: thread, opened)
    }
    router.post("/programs/:program/talk/:thread/resolve") { request, context in
      try await setStatus(.resolved, request, context)
    }
    router.post("/programs/:program/talk/:thread/reopen") { request, context in
      try await setStatus(.open, request, context)
    }
    router.post("/programs/:program/talk/suggestions/:suggestion/accept") { request, context in
      try await decide(true, request, context)
    }
    router.post("/programs/:program/talk/suggestions/:suggestion/reject") { request, context in
      try await decide(false, request, context)
    }
  }

  private func comment(
    _ form: SentForm, about part: String?, answers thread: PartID?, _ opened: OpenedProgram
  ) async throws -> Response {
    let text = form["text"]
    guard text.contains(where: { !$0.isWhitespace }), text.count <= Self.longest else {
      var mistakes = FormMistakes()
      mistakes.add("new-text", "Write a comment, in at most \(Self.longest) characters.")
      let page = TalkPage(
        opened, show: "open", part: "", newText: text, AnswerOnPage(nil, mistakes))
      return reception.pages.answer(page, for: opened.visitor, status: .unprocessableContent)
    }
    let comment = NewPart("comment", in: "comments", of: opened)
    let writes = comment.writes([
      ("text", text), ("part", part), ("answers", thread?.rawValue),
    ])
    _ = try await reception.journal.perform(
      Operation(key: comment.id.rawValue, writes: writes), in: opened.key,
      by: opened.visitor.writer)
    return Response.seeOther("/programs/\(opened.key)/talk#\(thread ?? comment.id)")
  }

  private func setStatus(
    _ status: ReviewComment.Status, _ request: Request, _ context: WorkbenchContext
  ) async throws -> Response {
    let opened = try await reception.opened(context)
    _ = try await reception.form(request, context)
    let thread = PartID(context.parameters.get("thread") ?? "")
    guard opened.program.comments.contains(where: { $0.id == thread }) else {
      throw Failure.noSuchPage
    }
    let address = CellAddress(part: thread, field: "status")
    let write = CellWrite(
      address, base: opened.state.cells[address]?.version ?? 0, value: .text(status.rawValue))
    _ = try await reception.journal.perform(
      Operation(key: "status \(Secret().text)", writes: [write]), in: opened.key,
      by: opened.visitor.writer)
    return Response.seeOther("/programs/\(opened.key)/talk")
  }

  private func decide(
    _ isAccepted: Bool, _ request: Request, _ context: WorkbenchContext
  ) async throws -> Response {
    let opened = try await reception.opened(context)
    let form = try await reception.form(request, context)
    let id = PartID(context.parameters.get("suggestion") ?? "")
    guard opened.has(.author, .administrator),
      let proposal = opened.program.proposals.first(where: { $0.id == id })
    else { throw Failure.noSuchPage }
    let deletion = CellAddress(part: id, field: CellAddress.deleted)
    var writes = [
      CellWrite(deletion, base: opened.state.cells[deletion]?.version ?? 0, value: .text("yes"))
    ]
    if let change = SuggestedChange(proposal, in: opened.state) {
      writes.append(
        CellWrite(
          change.address, base: form.number("base") ?? 0,
          value: isAccepted ? change.accepted : change.rejected))
    } else if !isAccepted {
      reception.answers.leave(
        .init(
          words: "The words of this suggestion cannot be found for certain.", kind: "warning",
          remedy: "Change the text on Write, then accept the suggestion to put it away."),
        for: opened.visitor)
      return Response.seeOther("/programs/\(opened.key)/talk")
    }
    let answer = try await reception.journal.perform(
      Operation(key: "suggestion \(Secret().text)", writes: writes), in: opened.key,
      by: opened.visitor.writer)
    if case .conflicting = answer {
      reception.answers.leave(
        .init(
          words: "Somebody has written there since.", kind: "warning",
          remedy: "Look at what stands there now, then decide again."), for: opened.visitor)
    }
    return Response.seeOther("/programs/\(opened.key)/talk")
  }
}
