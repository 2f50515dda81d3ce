import Curriculum
import HTTPTypes
import Hummingbird
import Journal
import NIOCore
import ProgramFile
import ServiceLifecycle

/// Telling those who look at a program what changes, and who is where.
struct StreamRoutes {
  let reception: Reception

  /// Changes that come close together are sent together.
  private static let gathering: Duration = .milliseconds(25)
  /// A reader that takes nothing for so long comes back when it can.
  private static let longestWrite: Duration = .seconds(20)
  /// So long may readers take to leave when the server is to end.
  private static let longestGoodbye: Duration = .seconds(3)

  func add(to router: WorkbenchRouter) {
    router.get("/api/programs/:program/stream") { request, context in
      let (key, visitor) = try reception.program(context)
      let room = try await reception.rooms.room(of: key, in: reception.journal)
      let last = HTTPField.Name("Last-Event-ID").flatMap { request.headers[$0] }
      let after = (last ?? request.query("after")).flatMap { Int($0) }.map { max(0, $0) }
      return Response(
        status: .ok,
        headers: [.contentType: "text/event-stream", .cacheControl: "no-store"],
        body: ResponseBody { writer in
          let deadline = ConnectionDeadline(of: context.channel)
          defer { deadline.reached() }
          deadline.start(Self.longestWrite)
          try await stream(room, after: after, to: visitor, deadline, &writer)
          deadline.start(Self.longestWrite)
          try await writer.finish(nil)
        })
    }
    router.put("/api/programs/:program/presence") { request, context in
      let (key, visitor) = try reception.program(context)
      guard let room = reception.rooms.openRoom(of: key) else {
        return Response(status: .noContent)
      }
      var presence = Presence(
        person: visitor.person.key.rawValue, name: visitor.person.name, at: .now)
      if case .fields(let fields) = try await request.json(upTo: 4_096).content {
        for field in fields {
          if field.key == "part" { presence.part = field.value.scalar.map { PartID($0) } }
          if field.key == "field" { presence.field = field.value.scalar }
        }
      }
      room.note(presence, of: visitor.secret.mark)
      return Response(status: .noContent)
    }
  }

  /// Sends from the log what the room no longer has; false when that would be too much.
  @concurrent private func replay(
    from place: inout ReaderPlace, to end: Int, of room: Room,
    _ writer: inout any ResponseBodyWriter
  ) async throws -> Bool {
    guard (0...Room.longestList).contains(end - place.sequence) else { return false }
    while place.sequence < end {
      let events = try await reception.journal.events(
        of: room.program, after: place.sequence, limit: 200)
      guard let last = events.last else { return false }
      try await writer.write(contentsOf: events.map { RoomEvent($0).buffer })
      place.sequence = last.event.sequence
    }
    return true
  }

  @concurrent private func stream(
    _ room: Room, after: Int?, to visitor: Visitor, _ deadline: ConnectionDeadline,
    _ writer: inout any ResponseBodyWriter
  ) async throws {
    let (number, wakes) = room.enter()
    // When the server is to end, the reader is let out first.
    let ending = Task {
      try await gracefulShutdown()
      room.leave(number)
      deadline.start(Self.longestGoodbye)
    }
    defer {
      ending.cancel()
      room.leave(number)
    }
    let mark = visitor.secret.mark
    var mayRead = true
    var rights = reception.rightsChanges.count
    // A reader without a place has just read the state, and wants what is said beside it.
    var place = ReaderPlace(sequence: after ?? room.state.sequence)
    try await writer.write(ByteBuffer(string: "retry: 2000\n\n"))
    deadline.reached()
    for await _ in wakes {
      deadline.start(Self.longestWrite)
      let isOpen = reception.sessions.isOpen(mark)
      if isOpen, rights != reception.rightsChanges.count {
        rights = reception.rightsChanges.count
        mayRead = try await reception.mayRead(room.program, visitor.person.key)
      }
      guard isOpen, mayRead else {
        return try await writer.write(ServerSentEvent.buffer("signed-out", Array("{}".utf8)))
      }
      guard let news = room.news(after: place) else {
        guard try await replay(from: &place, to: room.state.sequence, of: room, &writer) else {
          return try await writer.write(ServerSentEvent.buffer("reload", Array("{}".utf8)))
        }
        deadline.reached()
        room.wake(number)
        continue
      }
      try await writer.write(
        contentsOf: news.buffers.isEmpty ? [ServerSentEvent.keepAlive] : news.buffers)
      place = news.end
      deadline.reached()
      try await Task.sleep(for: Self.gathering)
    }
    try await writer.write(ServerSentEvent.buffer("closing", Array("{}".utf8)))
  }
}
