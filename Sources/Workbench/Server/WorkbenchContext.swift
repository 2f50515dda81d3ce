import Hummingbird
import NIOCore

/// What is known of a request while it is answered.
struct WorkbenchContext: RequestContext {
  var coreContext: CoreRequestContextStorage
  /// The address of the machine that is connected, which may be a proxy's.
  let peer: String
  /// The connection.
  let channel: any Channel
  /// The machine that asks: the one that is connected, or the one that our proxy names.
  var machine: String
  /// Who is signed in.
  var visitor: Visitor? { didSet { trace.note(visitor) } }
  /// What those before the gate are to know.
  let trace = RequestTrace()

  init(source: ApplicationRequestContextSource) {
    coreContext = CoreRequestContextStorage(source: source)
    channel = source.channel
    peer = source.channel.remoteAddress?.ipAddress ?? ""
    machine = peer
  }

  /// The pattern of the address that is answered.
  var route: String { endpointPath ?? "none" }

  /// The most bytes of a request of the API; a page that takes files says more.
  var maxUploadSize: Int { 1 << 20 }
}

typealias WorkbenchRouter = Router<WorkbenchContext>
