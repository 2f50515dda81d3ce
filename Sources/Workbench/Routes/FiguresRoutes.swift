import HTTPTypes
import Hummingbird
import NIOCore

/// The figures of the server, for a watcher that runs on the same machine.
struct FiguresRoutes {
  let reception: Reception

  private static let ownMachine: Set<String> = ["127.0.0.1", "::1"]

  func add(to router: WorkbenchRouter) {
    router.get("/metrics") { request, context in
      guard isFromHere(request, context) else { throw Failure.noSuchPage }
      return Response(
        status: .ok, headers: [.contentType: FiguresText.mediaType],
        body: ResponseBody(
          byteBuffer: ByteBuffer(string: reception.figures.text(rooms: reception.rooms.open))))
    }
  }

  /// Whether the request came from this machine and not through the web server before us: that one
  /// is on this machine, too, and calls us by the name that people type.
  private func isFromHere(_ request: Request, _ context: WorkbenchContext) -> Bool {
    let isForwarded = ["X-Forwarded-For", "Forwarded"].contains { name in
      HTTPField.Name(name).map { request.headers.contains($0) } ?? false
    }
    return Self.ownMachine.contains(context.peer) && !isForwarded
      && reception.settings.ownHosts.contains(request.head.authority?.lowercased() ?? "")
  }
}
