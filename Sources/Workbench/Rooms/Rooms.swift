import Journal
import Synchronization

/// The rooms of all programs that somebody looks at.
final class Rooms: Sendable {
  private let rooms = Mutex<[ProgramKey: Room]>([:])
  /// Who checks the programs after changes.
  private let clerk: FindingsClerk

  init(checkedBy clerk: FindingsClerk) { self.clerk = clerk }

  /// Tells the rooms what was committed, in the order of the log.
  func add(_ events: [RecordedEvent]) {
    for event in events {
      guard let room = rooms.withLock({ $0[event.program] }) else { continue }
      room.add(event.logged)
      clerk.look(at: room)
    }
  }

  /// The room of a program, opened when it is not yet.
  func room(of program: ProgramKey, in journal: Journal) async throws -> Room {
    if let room = rooms.withLock({ $0[program] }) { return room }
    while true {
      let state = try await journal.state(of: program)
      let room = rooms.withLock { rooms in
        if let room = rooms[program] { return room }
        let room = Room(state)
        rooms[program] = room
        return room
      }
      // Between reading and opening a change may have gone by, which the room has not heard of.
      let now = try await journal.head(of: program).sequence
      if room.state.sequence >= now || room.state.sequence > state.sequence {
        clerk.look(at: room)
        return room
      }
      rooms.withLock { $0[program] = nil }
    }
  }

  /// The rooms that are open.
  var open: [Room] { rooms.withLock { Array($0.values) } }

  /// The room of a program, if it is open.
  func openRoom(of program: ProgramKey) -> Room? { rooms.withLock { $0[program] } }
}
