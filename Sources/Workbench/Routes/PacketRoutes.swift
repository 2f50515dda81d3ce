import Authoring
import Curriculum
import Foundation
import HTTPTypes
import Hummingbird
import Journal
import NIOCore
import ProgramFile
import Reports

/// The plan of the packet, building it, and the packets that were built.
struct PacketRoutes {
  let reception: Reception

  func add(to router: WorkbenchRouter) {
    router.get("/programs/:program/packet") { request, context in
      let opened = try await reception.opened(context)
      let said = AnswerOnPage(reception.answers.take(for: opened.visitor))
      return try await reception.packetPage(
        of: opened, for: request.query("profile")?.nilIfEmpty, said)
    }
    router.post("/programs/:program/packet") { request, context in
      let opened = try await reception.opened(context)
      return try await build(opened, try await reception.form(request, context))
    }
    router.get("/programs/:program/packet/status") { _, context in
      let (key, _) = try reception.program(context)
      return Response.json(reception.workshop.work(on: key).json)
    }
    router.get("/programs/:program/packet/compare") { _, context in
      let opened = try await reception.opened(context)
      return reception.pages.answer(try await comparison(opened), for: opened.visitor)
    }
    router.get("/programs/:program/packet/:archive") { _, context in
      let name = context.parameters.get("archive") ?? ""
      let key = name.hasSuffix(".zip") ? String(name.dropLast(".zip".count)) : ""
      let (shelf, packet) = try kept(key, context)
      return try download(
        shelf.place(of: KeptPacket.archive, in: packet), named: "\(packet.name).zip",
        type: "application/zip")
    }
    router.get("/programs/:program/packet/:archive/binder.pdf") { _, context in
      let (shelf, packet) = try kept(context.parameters.get("archive") ?? "", context)
      return try download(
        shelf.place(of: KeptPacket.binder, in: packet), named: "\(packet.name).pdf",
        type: "application/pdf")
    }
    router.get("/programs/:program/packet/:archive/data/:file") { _, context in
      let (shelf, packet) = try kept(context.parameters.get("archive") ?? "", context)
      let path = "data/\(context.parameters.get("file") ?? "")"
      guard packet.files.contains(where: { $0.path == path }) else { throw Failure.noSuchPage }
      let archive = try PacketOnDisk(at: shelf.place(of: KeptPacket.archive, in: packet))
      guard let bytes = archive.bytes(of: path) else { throw Failure.packetIsNotWhole }
      return Response.download(
        bytes, named: String(path.dropFirst("data/".count)), type: "application/octet-stream")
    }
  }

  private func build(_ opened: OpenedProgram, _ form: SentForm) async throws -> Response {
    guard opened.has(.author, .administrator) else { throw Failure.noRightToBuild }
    let profile = form["profile"].nilIfEmpty
    let view = try await reception.packetView(of: opened, for: profile)
    var document = try opened.state.document()
    document.program = view.program
    let order = PacketOrder(
      desk: view.desk, program: view.program,
      source: ProgramSource(
        document, at: AttachmentShelf(of: opened.key, in: reception.folder).programPath),
      shelf: PacketShelf(of: opened.key, in: reception.folder), by: opened.visitor.person.name,
      at: view.now, sequence: opened.state.sequence, wantsBinder: form["binder"] == "yes",
      count: view.outline.documents.count)
    var mistakes = FormMistakes()
    mistakes.title = "No packet was begun"
    var status = HTTPResponse.Status.unprocessableContent
    do throws(Failure) {
      if let lost = view.lostFiles.first {
        throw .notUnderstood(
          "The file of “\(lost.title)” is not here.", "Attach it again, and remove this one.")
      }
      try reception.workshop.begin(order, for: opened.key)
      let query = profile.map { "?profile=\($0.queryEncoded)" } ?? ""
      return Response.seeOther("/programs/\(opened.key)/packet\(query)")
    } catch {
      mistakes.add("build", "\(error.message) \(error.remedy)")
      status = error.status
    }
    return try await reception.packetPage(
      of: opened, for: profile, AnswerOnPage(nil, mistakes), status: status)
  }

  private func comparison(_ opened: OpenedProgram) async throws -> PacketComparePage {
    let view = try await reception.packetView(of: opened, for: nil)
    guard let sent = view.sent else { throw Failure.nothingToCompare }
    let shelf = PacketShelf(of: opened.key, in: reception.folder)
    let earlier = try PacketOnDisk(at: shelf.place(of: KeptPacket.archive, in: sent))
    // The files of a packet that was built since; the program is told as it stands now.
    let newer = view.packets.first { $0.number > sent.number }
    let documents = try newer.map { newer throws(AuthoringError) in
      try PacketOnDisk(at: shelf.place(of: KeptPacket.archive, in: newer)).change(since: earlier)
        .documents
    }
    return PacketComparePage(
      opened, sent, newer, from: try earlier.program(), to: view.program, documents ?? [])
  }

  /// A packet that is kept, by the name in an address.
  private func kept(
    _ name: String, _ context: WorkbenchContext
  ) throws(Failure) -> (PacketShelf, KeptPacket) {
    let (key, _) = try reception.program(context)
    let shelf = PacketShelf(of: key, in: reception.folder)
    guard let packet = shelf[name] else { throw .noSuchPage }
    return (shelf, packet)
  }

  /// A file of ours, sent piece by piece.
  private func download(
    _ path: String, named name: String, type: String
  ) throws(Failure) -> Response {
    guard let file = FileHandle(forReadingAtPath: path), let size = try? file.seekToEnd(),
      (try? file.seek(toOffset: 0)) != nil
    else { throw .noSuchPage }
    return Response(
      status: .ok,
      headers: [.contentType: type, .contentDisposition: Response.attachment(named: name)],
      body: ResponseBody(contentLength: Int(size)) { writer in
        while let piece = try file.read(upToCount: 1 << 18), !piece.isEmpty {
          try await writer.write(ByteBuffer(bytes: piece))
        }
        try await writer.finish(nil)
      })
  }
}

extension Reception {
  func packetView(of opened: OpenedProgram, for profile: String?) async throws -> PacketView {
    try PacketView(
      opened, for: profile, desks, try await journal.signatures(of: opened.key), in: folder,
      workshop.work(on: opened.key), at: .now)
  }

  /// The page of the packet as it is now.
  func packetPage(
    of opened: OpenedProgram, for profile: String? = nil, _ said: AnswerOnPage,
    status: HTTPResponse.Status = .ok
  ) async throws -> Response {
    let view = try await packetView(of: opened, for: profile)
    return pages.answer(PacketPage(opened, view, said), for: opened.visitor, status: status)
  }
}

extension Failure {
  static let noRightToBuild = Failure(
    .forbidden, "WB-143", "Only an author or an administrator builds packets.",
    "Ask one of them, or download one that was built.")
  static let packetIsNotWhole = Failure(
    .internalServerError, "WB-144",
    "This file of the packet cannot be read from the server’s disk.",
    "Download another packet, or build a new one.")
  static let nothingToCompare = Failure(
    .notFound, "WB-145", "No packet is known to have been sent.",
    "Build the packet, and begin a round on the Packet page when you send it.")
}
