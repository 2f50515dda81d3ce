import Foundation
import Glibc
import Synchronization

/// A web server on 127.0.0.1 that plays what a test wrote down, and stops by itself.
///
/// It listens on a port that the system chose, takes one request a connection, and closes it.
final class LoopbackServer: Sendable {
  /// What is done with a connection, in order.
  enum Step: Sendable {
    case send([UInt8])
    case pause(milliseconds: Int)
  }

  /// A request as the server saw it.
  struct Request: Sendable, Hashable {
    /// The path with its questions, such as `/ims/case/v1p1/CFDocuments?limit=100`.
    var target: String
    /// The lines of the request, the first included.
    var lines: [String]
  }

  typealias Play = @Sendable (Request, _ number: Int) -> [Step]

  let port: UInt16
  private let listener: Int32
  private let play: Play
  private let state = Mutex<(requests: [Request], isStopped: Bool)>(([], false))

  /// Longer than all tests together, as those of others may hold up a test for minutes.
  private static let lifetime = 900_000
  private static let tick: Int32 = 20

  init(_ play: @escaping Play) throws {
    self.play = play
    listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let listener = listener
    let isBound = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
        bind(listener, pointer, length) == 0 && listen(listener, 16) == 0
          && getsockname(listener, pointer, &length) == 0
      }
    }
    port = UInt16(bigEndian: address.sin_port)
    guard isBound else { throw POSIXError(.EADDRNOTAVAIL) }
    Thread.detachNewThread { [self] in serve() }
  }

  /// The address of a path on this server.
  func url(_ path: String = "") -> String { "http://127.0.0.1:\(port)\(path)" }

  /// What was asked for so far.
  var targets: [String] { state.withLock { $0.requests.map(\.target) } }

  func stop() { state.withLock { $0.isStopped = true } }

  private func serve() {
    defer { close(listener) }
    for _ in 0..<(Self.lifetime / Int(Self.tick)) {
      if state.withLock({ $0.isStopped }) { return }
      guard Self.isReadable(listener, within: Self.tick) else { continue }
      let connection = accept(listener, nil, nil)
      guard connection >= 0 else { continue }
      Thread.detachNewThread { [self] in answer(connection) }
    }
  }

  private func answer(_ connection: Int32) {
    defer { close(connection) }
    guard let request = Self.request(on: connection) else { return }
    let number = state.withLock { state in
      state.requests.append(request)
      return state.requests.count
    }
    for step in play(request, number) {
      switch step {
      case .pause(let milliseconds):
        for _ in 0..<(milliseconds / 10) where !state.withLock({ $0.isStopped }) {
          usleep(10_000)
        }
      case .send(let bytes): guard Self.send(bytes, on: connection) else { return }
      }
    }
    // What the client sent last must be read before the end, or its answer may be lost.
    shutdown(connection, Int32(SHUT_WR))
  }

  private static func isReadable(_ descriptor: Int32, within milliseconds: Int32) -> Bool {
    var poller = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&poller, 1, milliseconds) > 0
  }

  private static func request(on connection: Int32) -> Request? {
    var head: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 4096)
    while head.count < 64 << 10, isReadable(connection, within: 5000) {
      let count = read(connection, &piece, piece.count)
      guard count > 0 else { return nil }
      head += piece[..<count]
      if head.suffix(4) == Array("\r\n\r\n".utf8)[...] { break }
    }
    let lines = String(decoding: head, as: UTF8.self).components(separatedBy: "\r\n")
    let words = lines[0].split(separator: " ")
    guard words.count == 3 else { return nil }
    return Request(target: String(words[1]), lines: lines)
  }

  private static func send(_ bytes: [UInt8], on connection: Int32) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes {
        Glibc.send(connection, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }
}
