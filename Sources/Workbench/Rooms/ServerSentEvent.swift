import NIOCore

/// The lines of one event of a stream, as the HTML standard has them (section 9.2.5).
enum ServerSentEvent {
  /// JSON has no line breaks of its own, so that one line of data is enough.
  static func buffer(_ name: String, id: Int? = nil, _ json: [UInt8]) -> ByteBuffer {
    var buffer = ByteBuffer()
    if let id { buffer.writeString("id: \(id)\n") }
    buffer.writeString("event: \(name)\ndata: ")
    buffer.writeBytes(json)
    buffer.writeString("\n\n")
    return buffer
  }

  /// What keeps a connection open, and shows one that is gone.
  static let keepAlive = ByteBuffer(string: ": here\n\n")
}
