import HTTPTypes
import Hummingbird
import Journal
import NIOCore

/// What a watcher of servers asks.
struct HealthRoutes {
  let reception: Reception

  func add(to router: WorkbenchRouter) {
    router.get("/healthz") { _, _ in
      _ = try await reception.journal.heads()
      return Response(
        status: .ok, headers: [.contentType: "text/plain; charset=utf-8"],
        body: ResponseBody(byteBuffer: ByteBuffer(string: "ok\n")))
    }
  }
}
