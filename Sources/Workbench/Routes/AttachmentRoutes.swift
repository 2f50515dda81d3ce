import Authoring
import Curriculum
import HTTPTypes
import Hummingbird
import Journal
import ProgramFile

/// The files that go into packets as they are.
struct AttachmentRoutes {
  let reception: Reception

  func add(to router: WorkbenchRouter) {
    router.post("/programs/:program/packet/attachments") { request, context in
      let opened = try await reception.opened(context)
      return try await attach(try await reception.upload(request, context), opened)
    }
    router.get("/programs/:program/packet/attachments/:attachment") { _, context in
      let opened = try await reception.opened(context)
      let attachment = try attachment(of: opened, context)
      let shelf = AttachmentShelf(of: opened.key, in: reception.folder)
      guard let bytes = shelf.bytes(of: attachment) else { throw Failure.noSuchPage }
      return Response.download(bytes, named: attachment.file, type: "application/octet-stream")
    }
    router.post("/programs/:program/packet/attachments/:attachment/remove") { request, context in
      let opened = try await reception.opened(context)
      let form = try await reception.form(request, context)
      let attachment = try attachment(of: opened, context)
      let cell = CellAddress(part: attachment.id, field: CellAddress.deleted)
      let write = CellWrite(cell, base: form.number("base") ?? 0, value: .text("yes"))
      let answer = try await reception.journal.perform(
        Operation(key: "remove \(Secret().text)", writes: [write]), in: opened.key,
        by: opened.visitor.writer)
      reception.answers.leave(answer.told("The attachment is removed."), for: opened.visitor)
      return Response.seeOther("/programs/\(opened.key)/packet")
    }
  }

  private func attachment(
    of opened: OpenedProgram, _ context: WorkbenchContext
  ) throws(Failure) -> Attachment {
    let id = PartID(context.parameters.get("attachment") ?? "")
    guard let attachment = opened.program.attachments.first(where: { $0.id == id }) else {
      throw .noSuchPage
    }
    return attachment
  }

  private func attach(_ upload: SentUpload, _ opened: OpenedProgram) async throws -> Response {
    let profile = upload.fields["profile"].nilIfEmpty
    let kinds = try await reception.packetView(of: opened, for: profile).attachmentKinds
    var mistakes = FormMistakes()
    mistakes.title = "Nothing was attached"
    let kind = kinds.first { $0.kind == upload.fields["kind"] }
    if kind == nil { mistakes.add("attach-kind", "Choose what the file is.") }
    var format: AttachmentFormat?
    do throws(AttachmentRefusal) {
      guard upload.files.count == 1 else { throw AttachmentRefusal(words: "Choose one file.") }
      guard !AttachmentShelf(of: opened.key, in: reception.folder).isFull else {
        throw AttachmentRefusal(
          words:
            "\(AttachmentShelf.most) files were attached to this program, and no more are kept. "
            + "Ask the one who runs the server to move those away that no packet needs.")
      }
      format = try AttachmentFormat.of(upload.files[0])
    } catch {
      mistakes.add("attach-file", error.words)
    }
    if let kind, let format {
      try await keep(upload.files[0], format, kind, opened)
      let query = profile.map { "?profile=\($0.queryEncoded)" } ?? ""
      return Response.seeOther("/programs/\(opened.key)/packet\(query)")
    }
    return try await reception.packetPage(
      of: opened, for: profile, AnswerOnPage(nil, mistakes), status: .unprocessableContent)
  }

  /// Keeps a file, and writes of it into the program; what the journal refuses is not kept.
  private func keep(
    _ file: SentFile, _ format: AttachmentFormat, _ kind: (kind: String, title: String),
    _ opened: OpenedProgram
  ) async throws {
    let part = NewPart("attachment", in: "attachments", of: opened)
    let isOther = kind.kind == PacketView.otherKind
    let stem = ProgramKey(madeFrom: isOther ? "attachment" : String(kind.kind.prefix(40)))
    let name = "\(stem)-\(part.id.rawValue.suffix(10)).\(format.ending)"
    let title = isOther ? String(file.name.onOneLine.prefix(120)) : kind.title
    let shelf = AttachmentShelf(of: opened.key, in: reception.folder)
    do throws(AuthoringError) {
      try shelf.keep(file.bytes, as: name)
    } catch {
      throw Failure(.insufficientStorage, "WB-146", error.message, "Then attach it again.")
    }
    do {
      let answer = try await reception.journal.perform(
        Operation(
          key: part.id.rawValue,
          writes: part.writes([
            ("file", name), ("title", title), ("kind", isOther ? nil : kind.kind),
          ])), in: opened.key, by: opened.visitor.writer)
      reception.answers.leave(answer.told("“\(title)” is attached."), for: opened.visitor)
    } catch {
      shelf.remove(name)
      throw error
    }
  }
}

extension Answer {
  /// What a page says after an operation that a form asked for.
  func told(_ words: String) -> Answers.Answer {
    switch self {
    case .accepted: .init(words: words)
    case .conflicting:
      .init(
        words: "Somebody has changed this since.", kind: "warning",
        remedy: "Look at what stands there now. What you wrote is kept on the History page.")
    }
  }
}
