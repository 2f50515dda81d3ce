import Authoring
import Curriculum
import Frameworks
import HTTPTypes
import Hummingbird
import Journal
import ProgramFile
import Reports

/// The crosswalk of a program, and aligning in its cells.
struct CrosswalkRoutes {
  let reception: Reception

  /// So often a write is made anew when somebody was faster elsewhere in the same cell.
  private static let mostTries = 8

  func add(to router: WorkbenchRouter) {
    router.get("/programs/:program/crosswalk") { request, context in
      let opened = try await reception.opened(context)
      let said = AnswerOnPage(reception.answers.take(for: opened.visitor))
      let page = try page(of: opened, CrosswalkChoice(request), said)
      return reception.pages.answer(page, for: opened.visitor)
    }
    router.get("/programs/:program/crosswalk/cell") { request, context in
      let opened = try await reception.opened(context)
      let desk = try reception.desks.desk(for: opened.program.profile)
      guard
        let place = try AlignmentPlace(
          part: request.query("part") ?? "", item: request.query("item") ?? "",
          in: opened.program, desk)
      else { throw Failure.noSuchPage }
      let back = CrosswalkChoice.back(request.query("back"), to: opened.key)
      return reception.pages.answer(AlignPage(opened, place, back: back), for: opened.visitor)
    }
    router.post("/programs/:program/crosswalk/cell") { request, context in
      _ = try reception.program(context)
      let form = try await reception.form(request, context)
      return try await align(form, context)
    }
  }

  private func page(
    of opened: OpenedProgram, _ wish: CrosswalkChoice, _ said: AnswerOnPage
  ) throws -> CrosswalkPage {
    let desk = try reception.desks.desk(for: opened.program.profile)
    let frameworks = CrosswalkFrameworks(of: opened.program, desk)
    guard let framework = frameworks.chosen(wish) else {
      throw CrosswalkChoice.notOffered
    }
    var choice = wish
    choice.framework = framework
    var wishes = CrosswalkWishes()
    let isOwn = framework == CrosswalkChoice.noFramework
    wishes.options.frameworks = isOwn ? [] : [framework]
    wishes.options.hidesOwnCodes = !isOwn
    wishes.options.rows = [choice.rows]
    wishes.options.strands = choice.strand.map { [$0] }
    wishes.options.columns = choice.onlyGaps ? .all : .automatic
    let crosswalk = try desk.crosswalk(of: opened.program, wishes)
    return CrosswalkPage(
      opened, crosswalk, choice, among: frameworks, desk.library,
      pictures: try pictures(of: opened, desk, isOwn ? nil : framework), said)
  }

  private func pictures(
    of opened: OpenedProgram, _ desk: Desk, _ framework: String?
  ) throws -> [CrosswalkPage.PictureOnPage] {
    var kinds: [(kind: PictureKind, title: String, query: String)] = [
      (.timeline, "Hours and dates", "")
    ]
    if !opened.program.objectives.isEmpty {
      kinds.insert((.braid, "How the strands meet", ""), at: 0)
      if let framework {
        let query = "?framework=\(framework.queryEncoded)"
        kinds.append((.coverage(frameworks: [framework]), "Coverage", query))
      }
    }
    return try kinds.map { kind, title, query in
      CrosswalkPage.PictureOnPage(
        try desk.drawing(kind, of: opened.program, from: opened.program.shownTitle), title,
        at: "/programs/\(opened.key)/pictures/\(kind.name).svg\(query)")
    }
  }

  // MARK: Aligning

  private func align(_ form: SentForm, _ context: WorkbenchContext) async throws -> Response {
    let wish = try AlignmentWish(form)
    var tries = 0
    while true {
      tries += 1
      let opened = try await reception.opened(context)
      let back = CrosswalkChoice.back(form["back"], to: opened.key)
      let desk = try reception.desks.desk(for: opened.program.profile)
      guard
        let place = try AlignmentPlace(
          part: form["part"], item: form["item"], in: opened.program, desk)
      else {
        try await keepForDeletedPart(form, wish, opened, desk)
        throw Failure.noSuchPage
      }
      if let mistakes = try await mistakes(of: wish, at: place, seen: form, opened) {
        let page = AlignPage(opened, place, back: back, wish: wish, mistakes.list)
        return reception.pages.answer(page, for: opened.visitor, status: mistakes.status)
      }
      guard try await write(wish, at: place, opened) else {
        if tries < Self.mostTries { continue }
        var mistakes = FormMistakes()
        mistakes.title = "Nothing was saved yet"
        mistakes.add("align-why", "Others align the same part just now. Save once more.")
        let page = AlignPage(opened, place, back: back, wish: wish, mistakes)
        return reception.pages.answer(page, for: opened.visitor, status: .conflict)
      }
      reception.answers.leave(
        .init(words: "Saved: \(place.words), \(wish.words)."), for: opened.visitor)
      return Response.seeOther(back)
    }
  }

  /// Writes a wish into the cell of its part; false when somebody wrote there in the same moment,
  /// which may concern the item or not.
  private func write(
    _ wish: AlignmentWish, at place: AlignmentPlace, _ opened: OpenedProgram
  ) async throws -> Bool {
    let address = CellAddress(part: place.part, field: ItemAlignments.field)
    let value = try place.alignments.value(
      of: place.part, in: opened.state.document(), fulfilling: wish)
    let answer = try await reception.journal.perform(
      Operation(
        key: "align \(Secret().text)",
        writes: [
          CellWrite(address, base: opened.state.cells[address]?.version ?? 0, value: value)
        ]), in: opened.key, by: opened.visitor.writer)
    guard case .conflicting(let conflict) = answer else { return true }
    if value != nil {
      // It is sent once more, so nobody needs the draft that was kept of it.
      try await reception.journal.setAside(
        draft: conflict.sequence, of: opened.key, by: opened.visitor.writer)
    }
    return false
  }

  /// What speaks against a form: a text that is too long, or that somebody has aligned the same
  /// part with the same item since its page was made; nil when nothing does.
  private func mistakes(
    of wish: AlignmentWish, at place: AlignmentPlace, seen form: SentForm, _ opened: OpenedProgram
  ) async throws -> (list: FormMistakes, status: HTTPResponse.Status)? {
    var mistakes = FormMistakes()
    if let rationale = wish.rationale, rationale.count > AlignmentWish.longestRationale {
      mistakes.title = "The rationale is too long"
      mistakes.add(
        "align-why",
        "Shorten it to \(AlignmentWish.longestRationale) characters; it has "
          + "\(rationale.count).")
      return (mistakes, .unprocessableContent)
    }
    let address = CellAddress(part: place.part, field: ItemAlignments.field)
    guard let head = form.number("head") else {
      throw Failure.notUnderstood("The form was not understood.", "Load the page again.")
    }
    guard let cell = opened.state.cells[address], cell.sequence > head else { return nil }
    let then = try await reception.journal.state(of: opened.key, at: head).document().program
    let before = place.alignments.alignments(of: place.part, in: then)
    let now = place.alignments.alignments(of: place.part, in: opened.program)
    guard before != now, AlignmentWish(now.first) != wish else { return nil }
    mistakes.title = "\(cell.author) has aligned this since you opened the page"
    let rationale = now.first?.rationale.map { " Rationale: “\($0)”" } ?? ""
    mistakes.add(
      "align-why",
      "There stands now: \(AlignmentWish(now.first).words).\(rationale) Below is what "
        + "you wanted: save it to put it in its place, or go back to keep what stands there.")
    return (mistakes, .conflict)
  }

  /// Keeps what was written for a part that somebody has deleted since its page was made.
  private func keepForDeletedPart(
    _ form: SentForm, _ wish: AlignmentWish, _ opened: OpenedProgram, _ desk: Desk
  ) async throws {
    guard let head = form.number("head") else { return }
    let then = try await reception.journal.state(of: opened.key, at: head).document()
    guard
      let place = try AlignmentPlace(
        part: form["part"], item: form["item"], in: then.program, desk)
    else { return }
    let address = CellAddress(part: place.part, field: ItemAlignments.field)
    let value = try place.alignments.value(of: place.part, in: then, fulfilling: wish)
    _ = try await reception.journal.perform(
      Operation(
        key: "align \(Secret().text)",
        writes: [
          CellWrite(address, base: opened.state.cells[address]?.version ?? 0, value: value)
        ]), in: opened.key, by: opened.visitor.writer)
    throw Failure(
      .conflict, "WB-150", "Somebody has deleted that part since you opened the page.",
      "What you wrote is kept on the History page. Restore the part there, or align another.")
  }
}
