import Curriculum
import Foundation
import HTTPTypes
import Hummingbird
import Journal
import NIOCore

/// Signing the set, and proving its history.
struct ApprovalRoutes {
  let reception: Reception

  private static let longestReason = 300

  func add(to router: WorkbenchRouter) {
    router.get("/programs/:program/sign") { _, context in
      let opened = try await reception.opened(context)
      let said = AnswerOnPage(reception.answers.take(for: opened.visitor))
      return reception.pages.answer(try await signPage(opened, said), for: opened.visitor)
    }
    router.post("/programs/:program/sign") { request, context in
      let opened = try await reception.opened(context)
      return try await sign(opened, try await reception.form(request, context), context)
    }
    for (path, isClosed) in [("close", true), ("open", false)] {
      router.post("/programs/:program/\(path)") { request, context in
        let opened = try await reception.opened(context)
        let form = try await reception.form(request, context)
        return try await setClosed(isClosed, form["reason"].onOneLine, opened)
      }
    }
    router.get("/programs/:program/audit") { _, context in
      let opened = try await reception.opened(context)
      let journal = reception.journal
      let faults = try await journal.verify(opened.key)
      let first = try await journal.events(of: opened.key, after: 0, limit: 1).first
      let last = try await journal.events(
        of: opened.key, after: opened.state.sequence - 1, limit: 1
      ).first
      let page = AuditPage(opened, faults, first: first?.event, last: last?.event, at: .now)
      return reception.pages.answer(page, for: opened.visitor)
    }
    router.post("/programs/:program/audit/verify") { request, context in
      let (key, _) = try reception.program(context)
      _ = try await reception.form(request, context)
      return Response.seeOther("/programs/\(key)/audit")
    }
    router.get("/backup") { _, context in
      let visitor = try reception.visitor(context)
      guard visitor.person.isAdministrator else { throw Failure.noSuchPage }
      return try await backup()
    }
  }

  private func signPage(
    _ opened: OpenedProgram, chosen: String = "", typedName: String = "",
    closeReason: String = "", _ said: AnswerOnPage
  ) async throws -> SignPage {
    let journal = reception.journal
    let head = try await journal.head(of: opened.key)
    let account = try await journal.account(of: opened.visitor.person.key)
    return SignPage(
      opened, try await journal.signatures(of: opened.key),
      content: try await journal.content(of: opened.key),
      isLastWriter: head.lastWriter == opened.visitor.person.key,
      proof: proof(of: opened.visitor, account), chosen: chosen, typedName: typedName,
      closeReason: closeReason, said)
  }

  /// How the visitor can show who it is; a password goes before all else.
  private func proof(of visitor: Visitor, _ account: Account?) -> SignPage.Proof {
    if account?.password != nil { return .password }
    guard let provider = reception.settings.provider else { return .missing }
    return reception.proofs.has(visitor) ? .fresh : .provider(provider.name)
  }

  /// Why the visitor has not shown who it is, and beside which field that is told.
  private func mistake(
    ofProof password: String, _ visitor: Visitor, _ account: Account?
  ) async throws -> (field: String, words: String)? {
    let login = account?.login ?? ""
    switch proof(of: visitor, account) {
    case .fresh: return nil
    case .provider(let name): return ("sign-again", "First sign in again with \(name).")
    case .missing: return ("seat", "Ask the administrator for a link for a password first.")
    case .password:
      guard reception.tries.take(login) else {
        return ("password", "There were too many tries. Wait 15 minutes, then try again.")
      }
      guard try await reception.passwords.fits(password, account?.password) else {
        return ("password", "This is not your password.")
      }
      reception.tries.forget(login)
      return nil
    }
  }

  private func sign(
    _ opened: OpenedProgram, _ form: SentForm, _ context: WorkbenchContext
  ) async throws -> Response {
    var mistakes = FormMistakes()
    let scope = Signature.Scope(word: form["seat"])
    if scope == nil { mistakes.add("seat", "Choose what you sign for.") }
    let account = try await reception.journal.account(of: opened.visitor.person.key)
    if let (field, mistake) = try await mistake(ofProof: form["password"], opened.visitor, account)
    {
      mistakes.add(field, mistake)
    }
    var status = HTTPResponse.Status.unprocessableContent
    if let scope, mistakes.all.isEmpty {
      let signature = Signature(
        scope: scope, content: form["fingerprint"], sentence: SignPage.intent,
        name: form["name"].onOneLine)
      guard let refusal = try await refusal(of: signature, opened) else {
        reception.answers.leave(.init(words: scope.doneWords), for: opened.visitor)
        return Response.seeOther("/programs/\(opened.key)/sign")
      }
      mistakes.title = "Nothing was signed"
      let field = refusal.reason == .notUnderstood ? "name" : "seat"
      mistakes.add(field, "\(refusal.message) \(refusal.remedy)")
      if refusal.reason == .outdated { status = .conflict }
      if refusal.reason == .noRight { status = .forbidden }
    }
    let now = try await reception.opened(context)
    let page = try await signPage(
      now, chosen: form["seat"], typedName: form["name"], AnswerOnPage(nil, mistakes))
    return reception.pages.answer(page, for: opened.visitor, status: status)
  }

  /// Closes the program for changes, or opens it again; the reason stands in the log.
  private func setClosed(
    _ isClosed: Bool, _ reason: String, _ opened: OpenedProgram
  ) async throws -> Response {
    guard !reason.isEmpty, reason.count <= Self.longestReason else {
      var mistakes = FormMistakes()
      mistakes.title = isClosed ? "The program is not closed" : "The program is not opened"
      mistakes.add("close-reason", "Say why, in at most \(Self.longestReason) characters.")
      let page = try await signPage(opened, closeReason: reason, AnswerOnPage(nil, mistakes))
      return reception.pages.answer(page, for: opened.visitor, status: .unprocessableContent)
    }
    _ = try await reception.journal.setClosed(
      isClosed, opened.key, reason: reason, by: opened.visitor.writer)
    reception.answers.leave(
      .init(
        words: isClosed
          ? "The program is closed for changes." : "The program is open for changes again."),
      for: opened.visitor)
    return Response.seeOther("/programs/\(opened.key)/sign")
  }

  /// Signs; or why that is not possible.
  private func refusal(
    of signature: Signature, _ opened: OpenedProgram
  ) async throws -> Refusal? {
    do {
      _ = try await reception.journal.sign(
        signature, for: opened.key, by: opened.visitor.writer)
      return nil
    } catch JournalError.refused(let refusal) {
      return refusal
    }
  }

  /// A copy of the whole journal, sent piece by piece and then removed.
  private func backup() async throws -> Response {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("plait-backup-\(UUID().uuidString)")
    try FileManager.default.createDirectory(
      at: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
    let path = folder.appendingPathComponent(SQLiteStore.fileName)
    try await reception.journal.backUp(to: path.path)
    let name = "journal-\(Moment.now.calendarDay).sqlite"
    return Response(
      status: .ok,
      headers: [
        .contentType: "application/vnd.sqlite3",
        .contentDisposition: "attachment; filename=\"\(name)\"",
      ],
      body: ResponseBody { writer in
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = try FileHandle(forReadingFrom: path)
        while let piece = try file.read(upToCount: 1 << 18), !piece.isEmpty {
          try await writer.write(ByteBuffer(bytes: piece))
        }
        try file.close()
        try await writer.finish(nil)
      })
  }
}

extension Signature.Scope {
  /// What a person is told who has signed.
  fileprivate var doneWords: String {
    switch self {
    case .approval: "You approved the set."
    case .strand(let strand): "You signed for \(strand)."
    }
  }
}
