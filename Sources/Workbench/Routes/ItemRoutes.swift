import Authoring
import Curriculum
import Frameworks
import Hummingbird
import Journal
import ProgramFile

/// Standards to choose from: by words or by code, and those that fit an outcome.
struct ItemRoutes {
  let reception: Reception

  private static let most = 50

  func add(to router: WorkbenchRouter) {
    router.get("/api/programs/:program/items") { request, context in
      let (key, _) = try reception.program(context)
      let desk = try await desk(of: key)
      let limit = min(request.query("limit").flatMap { Int($0) } ?? 12, Self.most)
      let words = request.query("q") ?? ""
      // A code or the name of a skill, as teachers write it in parentheses, names one item.
      let mentions = desk.library.mentions(in: "(\(words))", matchingLabels: true)
      let named =
        mentions.filter(\.isKnown).count == 1
        ? mentions.first.flatMap { desk.library.resolve($0.reference).items.first } : nil
      let found = desk.library.search(words, limit: limit).map(\.found).filter { $0 != named }
      return Response.json(
        Self.answer(
          (named.map { [Self.item($0, desk, name: words)] } ?? [])
            + found.map { Self.item($0, desk) }))
    }
    router.get("/api/programs/:program/suggestions") { request, context in
      let (key, _) = try reception.program(context)
      let room = try await reception.rooms.room(of: key, in: reception.journal)
      let program = try room.state.document().program
      let desk = try reception.desks.desk(for: program.profile)
      guard let part = request.query("part"), let (text, strand) = program.outcome(PartID(part))
      else {
        throw Failure.notUnderstood("There is no such outcome.", "Load the page again.")
      }
      let cited = program.alignedParts.flatMap { $0.alignments.map(\.item) }
      let found = Suggester(desk.library).suggestions(
        for: text, strand: strand, from: nil, habits: CitingHabits(cited, in: desk.library),
        limit: 6)
      return Response.json(
        Self.answer(found.map { Self.item($0.found, desk, because: $0.reasonsInWords) }))
    }
  }

  private func desk(of program: ProgramKey) async throws -> Desk {
    let room = try await reception.rooms.room(of: program, in: reception.journal)
    let profile = room.state.cells[CellAddress(field: "profile")]?.value?.scalar
    return try reception.desks.desk(for: profile)
  }

  private static func answer(_ items: [FileValue]) -> FileValue {
    FileValue(.fields([FileField("items", FileValue(.list(items)))]))
  }

  /// An item as the API tells it; `name` is how the one who asks has named it.
  private static func item(
    _ found: FoundItem, _ desk: Desk, name: String? = nil, because: String? = nil
  ) -> FileValue {
    var fields = [
      FileField("item", .text(found.reference.description)),
      FileField("code", .text(found.item.code.description)),
      FileField("framework", .text(desk.library[found.framework]?.title ?? found.framework)),
      FileField("text", .text(found.item.statement)),
      FileField("name", .text(name ?? found.item.label)),
    ]
    if let because { fields.append(FileField("because", .text(because))) }
    return FileValue(.fields(fields))
  }
}

extension Program {
  /// The text of an outcome and its strand.
  fileprivate func outcome(_ id: PartID) -> (String, Strand)? {
    for objective in objectives {
      for strand in Strand.allCases {
        if let outcome = objective.outcomes[strand].first(where: { $0.id == id }) {
          return (outcome.text, strand)
        }
      }
    }
    return nil
  }
}
