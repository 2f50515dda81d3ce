import Authoring
import Checking
import Curriculum
import Frameworks
import Hummingbird
import Journal
import ProgramFile

/// Holding a program against the rule, and answering its requirements.
struct CheckRoutes {
  let reception: Reception

  func add(to router: WorkbenchRouter) {
    router.get("/programs/:program/check") { request, context in
      let opened = try await reception.opened(context)
      let asked = request.query("profile")?.nilIfEmpty
      let page = try page(
        of: opened, profile: asked ?? opened.program.profile,
        onlyOpen: request.query("show") == "open",
        AnswerOnPage(reception.answers.take(for: opened.visitor)))
      return reception.pages.answer(page, for: opened.visitor)
    }
    router.post("/programs/:program/check/answer") { request, context in
      let opened = try await reception.opened(context)
      let form = try await reception.form(request, context)
      return try await answer(form["requirement"], form["text"], opened)
    }
  }

  private func page(
    of opened: OpenedProgram, profile: String?, onlyOpen: Bool, _ said: AnswerOnPage
  ) throws -> CheckPage {
    let profiles = try ProfileShelf().titles()
    guard profile == nil || profiles.contains(where: { $0.id == profile }) else {
      throw Failure.notUnderstood(
        "There is no profile of that name here.", "Choose one of the list on the Check page.")
    }
    let desk = try reception.desks.desk(for: profile)
    let result = desk.check(opened.program)
    let checklist = desk.checklist(of: opened.program, findings: result.findings)
    return CheckPage(
      opened, result, checklist, profile: desk.profile.id, profiles: profiles, onlyOpen: onlyOpen,
      at: .now, said)
  }

  /// Writes what shows that a requirement is met; an empty text takes the answer away.
  private func answer(
    _ requirement: String, _ text: String, _ opened: OpenedProgram
  ) async throws -> Response {
    let desk = try reception.desks.desk(for: opened.program.profile)
    let item = try desk.requirement(named: requirement)
    let statement = text.onOneLine
    let given = opened.program.evidence.filter { evidence in
      desk.library.resolve(evidence.requirement).items.contains { $0.reference == item }
    }
    let value = statement.isEmpty ? nil : FileValue.text(statement)
    var writes: [CellWrite] = []
    if let first = given.first {
      let address = CellAddress(part: first.id, field: "statement")
      writes.append(
        CellWrite(address, base: opened.state.cells[address]?.version ?? 0, value: value))
    } else if value != nil {
      writes = NewPart("evidence", in: "evidence", of: opened).writes([
        ("requirement", item.description), ("statement", statement),
      ])
    }
    if !writes.isEmpty {
      let answer = try await reception.journal.perform(
        Operation(key: "answer \(Secret().text)", writes: writes), in: opened.key,
        by: opened.visitor.writer)
      if case .conflicting = answer {
        reception.answers.leave(
          .init(
            words: "Somebody has answered there since.", kind: "warning",
            remedy: "Read the answer that stands there now, then change it. Yours is kept on the "
              + "History page."), for: opened.visitor)
      } else {
        reception.answers.leave(.init(words: "The answer is saved."), for: opened.visitor)
      }
    }
    return Response.seeOther("/programs/\(opened.key)/check#requirements")
  }
}
