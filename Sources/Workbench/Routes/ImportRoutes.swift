import Authoring
import Curriculum
import HTTPTypes
import Hummingbird
import Journal
import ProgramFile

/// Bringing Word files to a program, and waiting until they are read.
struct ImportRoutes {
  let reception: Reception

  func add(to router: WorkbenchRouter) {
    router.get("/programs/:program/import") { _, context in
      let opened = try await reception.opened(context)
      return page(of: opened, AnswerOnPage(reception.answers.take(for: opened.visitor)))
    }
    router.post("/programs/:program/import") { request, context in
      let opened = try await reception.opened(context)
      let upload = try await reception.upload(request, context)
      guard opened.mayWrite else { throw Failure.noRightToImport }
      return try await begin(upload, opened)
    }
    router.get("/programs/:program/import/:import/status") { _, context in
      let opened = try await reception.opened(context)
      let stored = try reception.stored(context, of: opened)
      let isWorking = reception.imports.isReading(stored)
      let state = isWorking ? "working" : stored.reading == nil ? "failed" : "ready"
      return Response.json(
        FileValue(
          .fields([
            FileField("state", .text(state)), FileField("done", .bare("\(stored.progress - 1)")),
            FileField("of", .bare("\(stored.about.names.count)")),
            FileField("message", .text(stored.progressWords)),
          ])))
    }
    router.post("/programs/:program/import/:import/throw-away") { request, context in
      let opened = try await reception.opened(context)
      _ = try await reception.form(request, context)
      let stored = try reception.stored(context, of: opened)
      reception.imports.remove(stored)
      reception.answers.leave(
        .init(words: "The import of \(stored.files) is thrown away."), for: opened.visitor)
      return Response.seeOther("/programs/\(opened.key)/import")
    }
  }

  /// The page for files, with the imports that wait.
  func page(
    of opened: OpenedProgram, waiting: StoredImport? = nil, _ said: AnswerOnPage,
    status: HTTPResponse.Status = .ok
  ) -> Response {
    let stored = reception.imports.all(of: opened.key).map { ($0, state: state(of: $0)) }
    let page = ImportPage(
      opened, waiting: waiting, stored, layouts: reception.imports.layouts.all, said)
    return reception.pages.answer(page, for: opened.visitor, status: status)
  }

  private func state(of stored: StoredImport) -> String {
    if reception.imports.isReading(stored) { return "Being read" }
    guard let reading = stored.reading else {
      return stored.refusal == nil ? "Not read yet" : "Could not be read"
    }
    let left = WordCount(reading).left
    return left == 0
      ? "Nothing left over" : left == 1 ? "1 word not placed" : "\(left) words not placed"
  }

  private func begin(_ upload: SentUpload, _ opened: OpenedProgram) async throws -> Response {
    if let mistake = ChosenFiles.mistake(inDocuments: upload.files) {
      return page(of: opened, .mistake("files", mistake), status: .unprocessableContent)
    }
    let layout = upload.fields["layout"].nilIfEmpty
    let stored = try reception.imports.begin(
      upload.files, layout: layout, for: opened.key, by: opened.visitor)
    try await reception.imports.read(stored, profile: try reception.profile(of: opened))
    if let refusal = stored.refusal {
      reception.imports.remove(stored)
      if refusal.message == Imports.busy { throw Failure.manyReadings }
      return page(
        of: opened, .mistake("files", "\(refusal.file): \(refusal.message)"),
        status: .unprocessableContent)
    }
    return Response.seeOther(opened.address(of: stored))
  }
}

extension Failure {
  static let noRightToImport = Failure(
    .forbidden, "WB-119", "You can look at this program, and not bring files into it.",
    "Ask an author of the program, or write a comment.")
}

extension AnswerOnPage {
  /// One mistake in one field, where nothing was done.
  static func mistake(_ field: String, _ message: String) -> AnswerOnPage {
    var mistakes = FormMistakes()
    mistakes.title = "Nothing was changed"
    mistakes.add(field, message)
    return AnswerOnPage(nil, mistakes)
  }
}

extension Reception {
  /// The import of an address.
  ///
  /// - Throws: `Failure.noSuchPage` for one of another program, `Failure.noRightToImport` to those
  ///   who may not bring files in.
  func stored(_ context: WorkbenchContext, of opened: OpenedProgram) throws -> StoredImport {
    guard opened.mayWrite else { throw Failure.noRightToImport }
    guard let key = context.parameters.get("import"),
      let stored = imports.find(key, of: opened.key)
    else { throw Failure.noSuchPage }
    return stored
  }

  /// The profile that a program names, where it comes with Plait: whoever writes the name into a
  /// cell must not have us read another file.
  func profile(of opened: OpenedProgram) throws -> String? {
    guard let profile = opened.program.profile else { return nil }
    return try ProfileShelf().titles().contains { $0.id == profile } ? profile : nil
  }
}
