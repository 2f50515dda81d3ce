import Authoring
import Curriculum
import Exporting
import Frameworks
import HTTPTypes
import Hummingbird
import Journal
import NIOCore
import Reports

/// The pictures of a program, and the files that a browser keeps.
struct FileRoutes {
  let reception: Reception

  func add(to router: WorkbenchRouter) {
    router.get("/programs/:program/pictures/:picture") { request, context in
      let opened = try await reception.opened(context)
      let desk = try reception.desks.desk(for: opened.program.profile)
      let kind: PictureKind
      switch context.parameters.get("picture") {
      case "braid.svg": kind = .braid
      case "timeline.svg": kind = .timeline
      case "coverage.svg":
        let framework = request.query("framework")
        guard framework.map({ desk.library[$0] != nil }) ?? true else { throw Failure.noSuchPage }
        kind = .coverage(frameworks: framework.map { [$0] })
      default: throw Failure.noSuchPage
      }
      return Response.picture(
        try desk.drawing(kind, of: opened.program, from: opened.program.shownTitle))
    }
    router.get("/programs/:program/files/:file") { _, context in
      let opened = try await reception.opened(context)
      guard let kind = ProgramFileKind(rawValue: context.parameters.get("file") ?? "") else {
        throw Failure.noSuchPage
      }
      let file = try file(kind, of: opened)
      return Response.download(
        file.bytes, named: "\(opened.program.shownTitle.prefix(80)) \(kind.rawValue)",
        type: file.mediaType)
    }
  }

  private func file(_ kind: ProgramFileKind, of opened: OpenedProgram) throws -> ExportedFile {
    let desk = try reception.desks.desk(for: opened.program.profile)
    switch kind {
    case .crosswalkWorkbook, .crosswalkDocument, .crosswalkPage, .crosswalkTable,
      .crosswalkRecord:
      return try desk.crosswalk(opened.program, named: kind.rawValue)
    case .objectives: return try desk.objectiveSheet(opened.program, named: kind.rawValue)
    case .syllabus: return try desk.syllabus(opened.program, named: kind.rawValue)
    }
  }
}

extension Response {
  /// A drawing, to be shown in a page or by itself.
  static func picture(_ drawing: Picture) -> Response {
    let file = PictureExporter().export(drawing, named: "picture")
    return Response(
      status: .ok, headers: [.contentType: file.mediaType],
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: file.bytes)))
  }
}
