import Authoring
import Curriculum
import HTTPTypes
import Hummingbird
import Journal
import ProgramFile

/// Comparing what files say with the program, and taking what is wanted of it.
struct ImportChangeRoutes {
  let reception: Reception

  func add(to router: WorkbenchRouter) {
    router.get("/programs/:program/import/:import/changes") { _, context in
      let opened = try await reception.opened(context)
      let stored = try reception.stored(context, of: opened)
      guard let reading = stored.reading, !reception.imports.isReading(stored) else {
        return Response.seeOther(opened.address(of: stored))
      }
      let page = try page(
        opened, stored, reading, nil, AnswerOnPage(reception.answers.take(for: opened.visitor)))
      return reception.pages.answer(page, for: opened.visitor)
    }
    router.post("/programs/:program/import/:import/changes") { request, context in
      let opened = try await reception.opened(context)
      let form = try await reception.form(request, context)
      let stored = try reception.stored(context, of: opened)
      guard let reading = stored.reading, !reception.imports.isReading(stored) else {
        return Response.seeOther(opened.address(of: stored))
      }
      return try await take(form, of: stored, reading, opened, context)
    }
  }

  private func changes(
    _ opened: OpenedProgram, _ reading: UploadReading
  ) throws -> ImportChanges {
    try ImportChanges(opened, try ProgramDocument.read(json: reading.program).program)
  }

  private func page(
    _ opened: OpenedProgram, _ stored: StoredImport, _ reading: UploadReading,
    _ taken: Set<String>?, _ said: AnswerOnPage
  ) throws -> ImportChangesPage {
    ImportChangesPage(
      opened, stored, try changes(opened, reading), left: WordCount(reading).left, taken: taken,
      said)
  }

  /// Writes what was checked as one change of the program.
  private func take(
    _ form: SentForm, of stored: StoredImport, _ reading: UploadReading, _ opened: OpenedProgram,
    _ context: WorkbenchContext
  ) async throws -> Response {
    let taken = Set(form.all("take"))
    func refuse(_ failure: Failure, _ opened: OpenedProgram) throws -> Response {
      let page = try page(
        opened, stored, reading, taken, .mistake("main", "\(failure.message) \(failure.remedy)"))
      return reception.pages.answer(page, for: opened.visitor, status: failure.status)
    }
    let isOutdated =
      form.number("head") != opened.state.sequence
      || form["reading"] != stored.readingMark
    guard !isOutdated else { return try refuse(Self.outdated, opened) }
    let all = try changes(opened, reading).all
    let chosen = all.filter { taken.contains($0.key) }
    guard !chosen.isEmpty else {
      return try refuse(
        .notUnderstood("Nothing is checked.", "Check what is to be imported."), opened)
    }
    let operation = Operation(
      key: "import \(stored.key) \(opened.state.sequence)", writes: chosen.flatMap(\.writes))
    if let failure = try await failure(of: operation, opened) {
      return try refuse(failure, try await reception.opened(context))
    }
    let left = WordCount(reading).left
    guard left > 0 else {
      // What was left unchecked can be taken later, except for what would be deleted.
      if all.allSatisfy({ taken.contains($0.key) || $0.kind == .deleted }) {
        reception.imports.remove(stored)
      }
      return Response.seeOther("/programs/\(opened.key)/write")
    }
    reception.answers.leave(
      .init(
        words: "What you checked is in the program.",
        remedy: "It stands on the Write page. "
          + (left == 1
            ? "1 word of the files is still at hand here."
            : "\(left) words of the files are still at hand here.")), for: opened.visitor)
    return Response.seeOther("\(opened.address(of: stored))")
  }

  /// Performs an operation; or why that is not possible.
  private func failure(of operation: Operation, _ opened: OpenedProgram) async throws -> Failure? {
    do {
      let answer = try await reception.journal.perform(
        operation, in: opened.key, by: opened.visitor.writer)
      guard case .conflicting = answer else { return nil }
      return Self.outdated
    } catch JournalError.refused(let refusal) {
      return Failure(.refused(refusal))
    }
  }

  private static let outdated = Failure(
    .conflict, "WB-120", "The program or the import has changed since you looked.",
    "Below stands what would change now, with what you had checked.")
}
