import Curriculum
import Journal
import ProgramFile
import Synchronization
import TestSupport
import Testing

/// A journal with the nursing program, and three people at it.
final class WritingDesk: Sendable {
  let folder: TemporaryFolder
  let journal: Journal
  let store: any JournalStore
  private let announcements = Announcements()
  let program = ProgramKey(madeFrom: "nursing")

  static let maria = Writer(
    person: Person(
      key: PersonKey("p-maria"), name: "Maria Ortiz", memberships: [.init(role: .author)]))
  static let ben = Writer(
    person: Person(key: PersonKey("p-ben"), name: "Ben Adams", memberships: [.init(role: .author)]))

  static let yaml = """
    plait: 1
    title: Nursing Assistant

    units:
      - id: u1
        title: Vital signs

    objectives:
      - id: o1
        statement: Measure and record vital signs.
        adult education:
          - id: o1-adult-1
            text: Read a chart.
            alignments:
              - ccrs RI.4.3

      - id: o2
        statement: Move a resident safely.

    """

  init(_ kind: StoreKind, yaml: String = WritingDesk.yaml) async throws {
    folder = try TemporaryFolder()
    let ticks = Mutex(1_796_000_000)
    let announcements = announcements
    store = try kind.store(in: folder)
    journal = Journal(
      in: store,
      time: {
        Moment(
          seconds: ticks.withLock {
            $0 += 1
            return $0
          })
      },
      announce: { announcements.add($0) })
    for writer in [Self.maria, Self.ben] {
      if let person = writer.person { try await journal.save(person) }
    }
    _ = try await journal.create(
      program, from: ProgramDocument.read(yaml: yaml), source: "nursing.iet.yaml",
      by: Writer.console)
  }

  /// The events that were told to others, in their order.
  var told: [Event] { announcements.all.map(\.logged.event) }

  /// Writes cells as `part field` and value, each with the version that the writer saw.
  func write(
    _ writes: [(String, base: Int, String?)], by writer: Writer, key: String? = nil,
    undoes: Int? = nil
  ) async throws -> Answer {
    let cells = try writes.map { address, base, value in
      CellWrite(
        Self.address(address), base: base,
        value: try value.map { try FileValue.read(json: Array($0.utf8), within: .request) })
    }
    let name = key ?? writer.name + writes.map { " \($0.0) \($0.base) \($0.2 ?? "-")" }.joined()
    return try await journal.perform(
      Operation(key: name, writes: cells, undoes: undoes), in: program, by: writer)
  }

  /// `o1 statement` is a field of a part, `. title` one of the program.
  static func address(_ words: String) -> CellAddress {
    let halves = words.split(separator: " ", maxSplits: 1).map(String.init)
    return CellAddress(part: halves[0] == "." ? nil : PartID(halves[0]), field: halves[1])
  }

  /// The value of a cell as JSON, with its version.
  func cell(_ words: String) async throws -> String {
    let cell = try await journal.state(of: program).cells[Self.address(words)]
    guard let cell else { return "none" }
    let value = cell.value.map { String(decoding: $0.canonicalJSON, as: UTF8.self) } ?? "nothing"
    return "\(cell.version) \(value)"
  }

  func yaml(at sequence: Int? = nil) async throws -> String {
    try await journal.state(of: program, at: sequence).document().yaml()
  }
}

/// What a journal announced.
private final class Announcements: Sendable {
  private let events = Mutex<[RecordedEvent]>([])
  func add(_ more: [RecordedEvent]) { events.withLock { $0 += more } }
  var all: [RecordedEvent] { events.withLock { $0 } }
}
