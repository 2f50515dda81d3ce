import Curriculum
import Hummingbird
import Journal
import NIOCore
import ProgramFile

/// What a program is now, and what it was.
struct StateRoutes {
  let reception: Reception

  func add(to router: WorkbenchRouter) {
    router.get("/api/programs/:program/state") { _, context in
      let (key, visitor) = try reception.program(context)
      let room = try await reception.rooms.room(of: key, in: reception.journal)
      return Response.json(Self.record(of: room.state, for: visitor))
    }
    router.get("/api/programs/:program/history") { request, context in
      let (key, _) = try reception.program(context)
      let address = try CellAddress(query: request)
      let events = try await reception.journal.history(of: address, in: key, limit: 200)
      let entries = events.compactMap { Self.entry($0.event, of: address) }
      return Response.json(
        FileValue(.fields([FileField("entries", FileValue(.list(entries)))])))
    }
    router.get("/api/programs/:program/seen") { _, context in
      let (key, visitor) = try reception.program(context)
      let journal = reception.journal
      var seen = try await journal.seen(key, by: visitor.person.key)
      if seen == nil {
        // Who comes for the first time looks at the whole of it, and is not told that all is new.
        let now = try await reception.rooms.room(of: key, in: journal).state.sequence
        try await journal.save(seen: now, of: key, by: visitor.person.key)
        seen = now
      }
      var fields = [FileField("seq", .bare("\(seen ?? 0)"))]
      // The log would have to be read for it; a cell that the change wrote knows its time, too.
      let state = try await reception.rooms.room(of: key, in: journal).state
      if let at = state.cells.values.first(where: { $0.sequence == seen })?.at {
        fields.append(FileField("at", .text(at.description)))
      }
      return Response.json(FileValue(.fields(fields)))
    }
    router.put("/api/programs/:program/seen") { request, context in
      let (key, visitor) = try reception.program(context)
      guard case .fields(let fields) = try await request.json().content,
        let sequence = fields.first(where: { $0.key == "seq" })?.value.scalar.flatMap({ Int($0) })
      else {
        throw Failure.notUnderstood("\"seq\" is missing.", "Send the number of a change.")
      }
      try await reception.journal.save(seen: sequence, of: key, by: visitor.person.key)
      return Response(status: .noContent)
    }
  }

  private static func record(of state: ProgramState, for visitor: Visitor) -> FileValue {
    let memberships = visitor.person.memberships(in: state.program)
    let authors = memberships.filter { $0.role == .author }
    let strands =
      authors.contains { $0.strands.isEmpty } ? [] : Set(authors.flatMap(\.strands))
    let you = FileValue(
      .fields([
        FileField("person", .text(visitor.person.key.rawValue)),
        FileField("name", .text(visitor.person.name)),
        FileField(
          "roles",
          FileValue(.list(Set(memberships.map(\.role.rawValue)).sorted().map { .text($0) }))),
        FileField(
          "strands",
          FileValue(.list(Strand.allCases.filter(strands.contains).map { .text($0.title) }))),
      ]))
    let cells = state.cells.keys.sorted().compactMap { address -> FileValue? in
      guard let cell = state.cells[address] else { return nil }
      return FileValue(
        .fields(
          (address.part.map { [FileField("part", .text($0.rawValue))] } ?? []) + [
            FileField("field", .text(address.field)),
            FileField("value", cell.value ?? FileValue(.nothing)),
            FileField("version", .bare("\(cell.version)")), FileField("author", .text(cell.author)),
            FileField("at", .text(cell.at.description)),
            FileField("seq", .bare("\(cell.sequence)")),
          ]))
    }
    return FileValue(
      .fields([
        FileField("program", .text(state.program.rawValue)),
        FileField("seq", .bare("\(state.sequence)")),
        FileField("hash", .text(state.hash.hexadecimal)),
        FileField("closed", .bare(state.isClosed ? "true" : "false")), FileField("you", you),
        FileField("cells", FileValue(.list(cells))),
      ]))
  }

  private static func entry(_ event: Event, of address: CellAddress) -> FileValue? {
    var fields = [
      FileField("seq", .bare("\(event.sequence)")), FileField("author", .text(event.author)),
      FileField("at", .text(event.at.description)),
    ]
    if case .drafted(let writes) = event.deed {
      guard let write = writes.first(where: { $0.address == address }) else { return nil }
      fields += [
        FileField("kind", .text("draft")), FileField("version", .bare("\(write.base)")),
        FileField("value", write.value ?? FileValue(.nothing)),
      ]
    } else {
      guard let change = event.changes.first(where: { $0.address == address }) else { return nil }
      fields += [
        FileField("kind", .text("change")), FileField("version", .bare("\(change.version)")),
        FileField("value", change.value ?? FileValue(.nothing)),
      ]
    }
    return FileValue(.fields(fields))
  }
}

extension CellAddress {
  /// The cell that a query names with `part` and `field`; without a part, of the program itself.
  init(query request: Request) throws(Failure) {
    guard let field = request.query("field"), !field.isEmpty else {
      throw .notUnderstood("The name of the field is missing.", "Send it as \"field\".")
    }
    self.init(part: request.query("part").map { PartID($0) }, field: field)
  }
}
