import Authoring
import Curriculum
import Foundation
import HTTPTypes
import Hummingbird
import Journal
import ProgramFile

/// Showing what was recognized in files, and correcting it.
struct ImportCorrectionRoutes {
  let reception: Reception

  func add(to router: WorkbenchRouter) {
    router.get("/programs/:program/import/:import") { request, context in
      let opened = try await reception.opened(context)
      let stored = try reception.stored(context, of: opened)
      var look = ImportRecognisedPage.Look()
      look.show = request.query("show") ?? "all"
      look.cell = request.query("cell").map { String($0.trimmingPrefix("cell-")) }
      look.start = max(0, request.query("from").flatMap { Int($0) } ?? 0)
      return try await page(
        of: stored, opened, look, AnswerOnPage(reception.answers.take(for: opened.visitor)))
    }
    router.post("/programs/:program/import/:import") { request, context in
      let opened = try await reception.opened(context)
      let form = try await reception.form(request, context)
      let stored = try reception.stored(context, of: opened)
      return try await correct(stored, form, opened)
    }
    router.post("/programs/:program/import/:import/cells") { request, context in
      let opened = try await reception.opened(context)
      let form = try await reception.form(request, context)
      let stored = try reception.stored(context, of: opened)
      return try await correctCell(stored, form, opened)
    }
  }

  /// The page of what was recognized; that of waiting until the files are read, and that of choosing
  /// others where they cannot be.
  private func page(
    of stored: StoredImport, _ opened: OpenedProgram, _ look: ImportRecognisedPage.Look,
    _ said: AnswerOnPage, status: HTTPResponse.Status = .ok
  ) async throws -> Response {
    let files = ImportRoutes(reception: reception)
    if !stored.isRead {
      try await reception.imports.read(
        stored, profile: try reception.profile(of: opened), waiting: .seconds(1))
    }
    if reception.imports.isReading(stored) {
      return files.page(of: opened, waiting: stored, said)
    }
    guard let reading = stored.reading else {
      let refusal = stored.refusal
      // It is read once more when somebody comes back: the machine may have been busy.
      stored.forgetRefusal()
      return files.page(
        of: opened, .mistake("files", refusal.map { "\($0.file): \($0.message)" } ?? Imports.busy))
    }
    let targets = ImportTargets(in: try ProgramDocument.read(json: reading.program).program)
    let page = ImportRecognisedPage(opened, stored, reading, targets, look, said)
    return reception.pages.answer(page, for: opened.visitor, status: status)
  }

  // MARK: Columns and what is left over

  private func correct(
    _ stored: StoredImport, _ form: SentForm, _ opened: OpenedProgram
  ) async throws -> Response {
    guard let reading = stored.reading, form["reading"] == stored.readingMark else {
      return try await page(
        of: stored, opened, ImportRecognisedPage.Look(),
        .mistake(
          "layout", "The files have been read once more since. Below stands what they say now."),
        status: .conflict)
    }
    let targets = ImportTargets(in: try ProgramDocument.read(json: reading.program).program)
    var corrections = stored.corrections
    for slot in reading.sources.flatMap(\.slots) {
      let key = slot.place.key
      guard let role = form.all(key).first else { continue }
      corrections.meanings[key] =
        reading.roles.contains(role) || ImportRecognisedPage.rolesOfColumns.contains(role)
        ? UploadCorrections.Meaning(slot: slot.place, role: role) : nil
    }
    let columnsAside = Set(form.all("aside"))
    for left in reading.left {
      let isAside =
        left.stretch.fate == .unplaced && (left.column.map(columnsAside.contains) ?? false)
      let chosen = form.all(left.name).first
      // What somebody has chosen for one passage goes before what is said of its whole column.
      guard let target = isAside ? chosen?.nilIfEmpty ?? UploadCorrections.setAside : chosen else {
        continue
      }
      let isKnown = target == UploadCorrections.setAside || targets.contains(target)
      corrections.place(
        left.stretch.text, of: left.passage.key, in: isKnown ? target : nil)
    }
    var about = stored.about
    about.remembered = form["remember"] == "yes" ? form["layoutName"].onOneLine : nil
    guard about.remembered != "" else {
      return try await page(
        of: stored, opened, ImportRecognisedPage.Look(),
        .mistake("layout-name", "Give the layout a name, by which you find it the next time."),
        status: .unprocessableContent)
    }
    about.remembered = about.remembered.map { String($0.prefix(80)) }
    let address = opened.address(of: stored)
    return try await apply(
      corrections, about, to: stored, opened,
      goingTo: form["do"] == "continue" ? address + "/changes" : address)
  }

  // MARK: One cell

  private func correctCell(
    _ stored: StoredImport, _ form: SentForm, _ opened: OpenedProgram
  ) async throws -> Response {
    let key = String(form["cell"].trimmingPrefix("cell-"))
    let reading = stored.reading
    guard let reading,
      let passage = reading.sources.lazy.flatMap(\.passages).first(where: { $0.key == key })
    else { throw Failure.noSuchPage }
    var look = ImportRecognisedPage.Look()
    look.cell = key
    let words = form["words"].trimmingCharacters(in: .whitespacesAndNewlines)
    guard !words.isEmpty, words.utf8.count <= CellCheck.longestText else {
      return try await page(
        of: stored, opened, look,
        .mistake(
          "correct-words",
          "Write words, in at most \(CellCheck.longestText >> 10) KB; what belongs nowhere can be set "
            + "aside."), status: .unprocessableContent)
    }
    var corrections = stored.corrections
    if words != passage.words.trimmingCharacters(in: .whitespacesAndNewlines) {
      corrections.write(words, in: passage)
    }
    let targets = ImportTargets(in: try ProgramDocument.read(json: reading.program).program)
    switch form["target"] {
    case "recognize": corrections.release(key)
    case "unplaced": corrections.hold(passage, for: nil)
    case let target where target == UploadCorrections.setAside || targets.contains(target):
      corrections.hold(passage, for: target)
    default: break
    }
    return try await apply(
      corrections, stored.about, to: stored, opened,
      goingTo: "\(opened.address(of: stored))#cell-\(key)")
  }

  // MARK: Reading once more

  /// Has the files read with corrections; those that cannot be read with are taken back.
  private func apply(
    _ corrections: UploadCorrections, _ about: StoredImport.About, to stored: StoredImport,
    _ opened: OpenedProgram, goingTo address: String
  ) async throws -> Response {
    let before = stored.corrections
    let isNew = corrections != before || about.remembered != stored.about.remembered
    guard isNew else { return Response.seeOther(address) }
    try stored.write(corrections)
    try stored.write(about)
    guard let stored = reception.imports.find(stored.key, of: opened.key) else {
      throw Failure.noSuchPage
    }
    try await reception.imports.read(stored, profile: try reception.profile(of: opened))
    if let refusal = stored.refusal {
      try stored.write(before)
      stored.forgetRefusal()
      return try await page(
        of: stored, opened, ImportRecognisedPage.Look(),
        .mistake("layout", "\(refusal.file): \(refusal.message)"), status: .unprocessableContent)
    }
    if let title = about.remembered, let reading = stored.reading {
      reception.answers.leave(
        reading.layout == nil
          ? .init(
            words: "There is nothing to remember yet.", kind: "warning",
            remedy: "Say what a column or a heading is that was not recognized, then apply it.")
          : .init(words: "The layout “\(title)” is kept for your next document."),
        for: opened.visitor)
    }
    return Response.seeOther(address)
  }
}
