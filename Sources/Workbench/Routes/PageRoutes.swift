import Curriculum
import Foundation
import Hummingbird
import Journal
import ProgramFile

/// The pages of programs.
struct PageRoutes {
  let reception: Reception

  func add(to router: WorkbenchRouter) {
    router.get("/") { request, context in
      let visitor = try reception.visitor(context)
      return reception.pages.answer(
        try await programs(for: visitor, searched: request.query("q") ?? ""), for: visitor)
    }
    router.post("/programs") { request, context in
      let visitor = try reception.visitor(context)
      let form = try await reception.form(request, context)
      guard visitor.mayBegin else { throw Failure.noRightToMake }
      return try await make(form["title"], for: visitor)
    }
    router.get("/programs/:program/write") { _, context in
      let opened = try await reception.opened(context)
      return reception.pages.answer(WritePage(opened), for: opened.visitor)
    }
    router.get("/programs/:program") { _, context in
      Response.seeOther("/programs/\(try reception.program(context).key)/write")
    }
    router.get("/assets/:name") { request, context in
      let tag = request.headers[.ifNoneMatch]
      guard let name = context.parameters.get("name"),
        let response = reception.pages.asset(name, knownAs: tag)
      else { throw Failure.noSuchPage }
      return response
    }
  }

  func programs(
    for visitor: Visitor, searched query: String, newTitle: String = "",
    _ mistakes: FormMistakes = FormMistakes()
  ) async throws -> ProgramsPage {
    var rows: [(seconds: Int, row: ProgramsPage.Row)] = []
    var total = 0
    for head in try await reception.journal.heads()
    where !visitor.person.memberships(in: head.program).isEmpty {
      total += 1
      let state = try await reception.rooms.room(of: head.program, in: reception.journal).state
      let program = try state.document().program
      let words = [program.title, program.occupation.title ?? ""] + program.providers.map(\.name)
      guard query.isEmpty || words.contains(where: { $0.localizedCaseInsensitiveContains(query) })
      else { continue }
      let last = state.cells.values.max { $0.sequence < $1.sequence }
      rows.append(
        (
          last?.at.seconds ?? 0,
          row(of: program, head, last, reception.rooms.openRoom(of: head.program))
        ))
    }
    rows.sort { $0.seconds > $1.seconds }
    return ProgramsPage(
      rows.map(\.row), of: total, searched: query, for: visitor, newTitle: newTitle, mistakes)
  }

  private func row(
    of program: Program, _ head: LogHead, _ last: Cell?, _ room: Room?
  ) -> ProgramsPage.Row {
    let names = room?.names ?? []
    return ProgramsPage.Row(
      address: "/programs/\(head.program)/write", title: program.shownTitle,
      provider: program.providers.first?.name ?? "",
      stateKind: head.isClosed ? "good" : "",
      stateWords: head.isClosed ? "Closed" : "Being written",
      changedAt: last?.at.description ?? "", changedWords: last?.at.words ?? "",
      changedBy: last?.author ?? "",
      here: names.map {
        ProgramsPage.Face(
          hereName: $0, hereInitials: $0.personInitials)
      }, isAlone: names.isEmpty)
  }

  private func make(_ title: String, for visitor: Visitor) async throws -> Response {
    let title = title.onOneLine
    guard !title.isEmpty, title.count <= CellCheck.longestTitle else {
      var mistakes = FormMistakes()
      mistakes.add("title", "Write a title, in at most \(CellCheck.longestTitle) characters.")
      let page = try await programs(for: visitor, searched: "", newTitle: title, mistakes)
      return reception.pages.answer(page, for: visitor, status: .unprocessableContent)
    }
    var program = Program()
    program.title = title
    let taken = Set(try await reception.journal.heads().map(\.program))
    let key = ProgramKey.free(for: title, besides: taken)
    _ = try await reception.journal.create(
      key, from: ProgramDocument(program: program), source: "an empty program", by: visitor.writer)
    return Response.seeOther("/programs/\(key)/write")
  }
}

extension Failure {
  static let noRightToMake = Failure(
    .forbidden, "WB-112", "Programs are begun by administrators and by authors of all programs.",
    "Ask an administrator to begin it for you.")
}

extension ProgramKey {
  /// A key for a title that no other program has.
  static func free(for title: String, besides taken: Set<ProgramKey>) -> ProgramKey {
    let stem = ProgramKey(madeFrom: title)
    guard taken.contains(stem) else { return stem }
    var number = 2
    while true {
      let key = ProgramKey(madeFrom: "\(stem.rawValue.prefix(58))-\(number)")
      if !taken.contains(key) { return key }
      number += 1
    }
  }
}
