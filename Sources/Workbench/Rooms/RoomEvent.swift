import Curriculum
import Journal
import NIOCore
import ProgramFile

/// A change of a program, as all who look at it are told.
struct RoomEvent: Sendable {
  let sequence: Int
  /// The event in the form of a stream of server-sent events, made once for all readers.
  let buffer: ByteBuffer

  init(_ logged: LoggedEvent) {
    let event = logged.event
    var fields = [
      FileField("seq", .bare(String(event.sequence))), FileField("author", .text(event.author)),
      FileField("at", .text(event.at.description)), FileField("deed", .text(event.deed.word)),
      FileField("writes", FileValue(.list(event.changes.map(Self.write)))),
    ]
    if let person = event.person { fields.append(FileField("person", .text(person.rawValue))) }
    if case .changed(_, let undoes?) = event.deed {
      fields.append(FileField("undoes", .bare(String(undoes))))
    }
    sequence = event.sequence
    buffer = ServerSentEvent.buffer(
      "change", id: event.sequence, FileValue(.fields(fields)).canonicalJSON)
  }

  private static func write(_ change: CellChange) -> FileValue {
    var fields = [
      FileField("field", .text(change.address.field)),
      FileField("version", .bare(String(change.version))),
      FileField("value", change.value ?? FileValue(.nothing)),
    ]
    if let part = change.address.part { fields.append(FileField("part", .text(part.rawValue))) }
    return FileValue(.fields(fields))
  }
}
