extension LoopbackServer.Step {
  /// A whole answer; its length is told unless the headers tell another.
  static func answer(
    _ status: Int = 200, _ body: String = "", type: String = "application/json",
    headers: [String] = []
  ) -> LoopbackServer.Step {
    let told = headers.contains { $0.hasPrefix("Content-Length") || $0.hasPrefix("Transfer-") }
    var lines = ["HTTP/1.1 \(status) Words", "Connection: close", "Content-Type: \(type)"]
    if !told { lines.append("Content-Length: \(body.utf8.count)") }
    return .send(Array(((lines + headers).joined(separator: "\r\n") + "\r\n\r\n" + body).utf8))
  }

  /// Some more bytes.
  static func text(_ text: String) -> LoopbackServer.Step { .send(Array(text.utf8)) }
}
