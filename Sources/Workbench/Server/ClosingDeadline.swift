import NIOCore

/// Ends a connection that was closed on our side when the other side goes on.
///
/// After a request that is none, or one that asked for it, the server closes its half and waits for
/// the other. Somebody who only sends would else be read, and thrown away, for ever.
final class ClosingDeadline: ChannelInboundHandler, RemovableChannelHandler {
  typealias InboundIn = Never

  /// So long the other side has to read the last answer and to hang up.
  private static let longest = TimeAmount.seconds(2)

  private var end: Scheduled<Void>?

  func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
    if event as? ChannelEvent == .outputClosed, end == nil {
      let channel = context.channel
      end = context.eventLoop.scheduleTask(in: Self.longest) { channel.close(promise: nil) }
    }
    context.fireUserInboundEventTriggered(event)
  }

  func channelInactive(context: ChannelHandlerContext) {
    end?.cancel()
    context.fireChannelInactive()
  }
}
