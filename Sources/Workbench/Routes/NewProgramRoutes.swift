import Authoring
import Curriculum
import HTTPTypes
import Hummingbird
import Journal
import ProgramFile

/// Making programs of files that somebody has.
struct NewProgramRoutes {
  let reception: Reception

  /// There is no program yet on whose page somebody could wait.
  private static let patience: Duration = .seconds(90)

  func add(to router: WorkbenchRouter) {
    router.post("/programs/from-word") { request, context in
      let visitor = try mayMake(context)
      let upload = try await reception.upload(request, context)
      if let mistake = ChosenFiles.mistake(inDocuments: upload.files) {
        return try await refuse("files", mistake, visitor)
      }
      return try await make(of: upload.files, field: "files", visitor) { stored, reading in
        var program = Program()
        program.title = reading.title.nilIfEmpty ?? ChosenFiles.stem(of: stored.about.names[0])
        program.title = String(program.title.prefix(CellCheck.longestTitle))
        let key = try await create(
          ProgramDocument(program: program), named: program.title, "the title of \(stored.files)",
          visitor)
        guard let moved = try reception.imports.move(stored, to: key) else {
          throw Failure.noSuchPage
        }
        return Response.seeOther("/programs/\(key)/import/\(moved.key)")
      }
    }
    router.post("/programs/from-file") { request, context in
      let visitor = try mayMake(context)
      let upload = try await reception.upload(request, context)
      if let mistake = ChosenFiles.mistake(inProgram: upload.files) {
        return try await refuse("file", mistake, visitor)
      }
      return try await make(of: upload.files, field: "file", visitor) { stored, reading in
        defer { reception.imports.remove(stored) }
        let document = try ProgramDocument.read(json: reading.program)
        let name = ChosenFiles.stem(of: stored.about.names[0])
        let key = try await create(document, named: name, stored.files, visitor)
        return Response.seeOther("/programs/\(key)/write")
      }
    }
  }

  private func mayMake(_ context: WorkbenchContext) throws -> Visitor {
    let visitor = try reception.visitor(context)
    guard visitor.mayBegin else { throw Failure.noRightToMake }
    return visitor
  }

  /// Has files read, and makes a program of what they say.
  private func make(
    of files: [SentFile], field: String, _ visitor: Visitor,
    _ finish: (StoredImport, UploadReading) async throws -> Response
  ) async throws -> Response {
    let stored = try reception.imports.begin(files, layout: nil, for: nil, by: visitor)
    do {
      try await reception.imports.read(stored, profile: nil, waiting: Self.patience)
      if let reading = stored.reading { return try await finish(stored, reading) }
    } catch {
      reception.imports.remove(stored)
      guard case JournalError.refused(let refusal) = error else { throw error }
      return try await refuse(
        field, "\(stored.files): \(refusal.message) \(refusal.remedy)", visitor)
    }
    let refusal = stored.refusal
    reception.imports.remove(stored)
    guard let refusal, refusal.message != Imports.busy else { throw Failure.manyReadings }
    return try await refuse(field, "\(refusal.file): \(refusal.message)", visitor)
  }

  private func create(
    _ document: ProgramDocument, named name: String, _ source: String, _ visitor: Visitor
  ) async throws -> ProgramKey {
    let taken = Set(try await reception.journal.heads().map(\.program))
    let key = ProgramKey.free(for: name, besides: taken)
    _ = try await reception.journal.create(key, from: document, source: source, by: visitor.writer)
    return key
  }

  private func refuse(
    _ field: String, _ message: String, _ visitor: Visitor
  ) async throws -> Response {
    var mistakes = FormMistakes()
    mistakes.title = "No program was made"
    mistakes.add(field, message)
    let page = try await PageRoutes(reception: reception).programs(
      for: visitor, searched: "", mistakes)
    return reception.pages.answer(page, for: visitor, status: .unprocessableContent)
  }
}
