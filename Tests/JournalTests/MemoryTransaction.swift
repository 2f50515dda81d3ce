import Curriculum
import Journal
import ProgramFile

/// A commit on plain values: what is not kept is thrown away.
final class MemoryTransaction: JournalTransaction {
  private(set) var tables: MemoryTables

  init(_ tables: MemoryTables) { self.tables = tables }

  func heads() -> [LogHead] { tables.heads.values.sorted { $0.program < $1.program } }
  func head(of program: ProgramKey) -> LogHead? { tables.heads[program] }
  func save(_ head: LogHead) { tables.heads[head.program] = head }

  func append(_ event: LoggedEvent, to program: ProgramKey) {
    tables.events[program, default: []].append(event)
  }

  func events(of program: ProgramKey, after sequence: Int, limit: Int) -> [LoggedEvent] {
    Array(tables.events[program, default: []].filter { $0.event.sequence > sequence }.prefix(limit))
  }

  func events(of program: ProgramKey, deed: String, limit: Int) -> [LoggedEvent] {
    let events = tables.events[program, default: []].filter { $0.event.deed.word == deed }
    return Array(events.reversed().prefix(limit))
  }

  func events(
    of address: CellAddress, in program: ProgramKey, before sequence: Int, limit: Int
  ) -> [LoggedEvent] {
    let events = tables.events[program, default: []].filter { logged in
      guard logged.event.sequence < sequence else { return false }
      if case .drafted(let writes) = logged.event.deed {
        return writes.contains { $0.address == address }
      }
      return logged.event.changes.contains { $0.address == address }
    }
    return Array(events.reversed().prefix(limit))
  }

  func cell(_ address: CellAddress, of program: ProgramKey) -> Cell? {
    tables.cells[program]?[address]
  }

  func save(_ cell: Cell, at address: CellAddress, of program: ProgramKey) {
    tables.cells[program, default: [:]][address] = cell
  }

  func cells(of program: ProgramKey) -> [CellAddress: Cell] { tables.cells[program] ?? [:] }

  func cells(of part: PartID, in program: ProgramKey) -> [CellAddress: Cell] {
    cells(of: program).filter { $0.key.part == part }
  }

  func parts(at place: CellPlace, of program: ProgramKey) -> [PartID] {
    places(of: program).filter { $0.value == place }.map(\.key)
  }

  func places(of program: ProgramKey) -> [PartID: CellPlace] {
    var places: [PartID: CellPlace] = [:]
    for (address, cell) in cells(of: program) where address.field == CellAddress.place {
      if let part = address.part { places[part] = cell.value.flatMap { CellPlace($0) } }
    }
    return places
  }

  func snapshot(of program: ProgramKey, upTo sequence: Int) -> Snapshot? {
    tables.snapshots[program]?.last { $0.state.sequence <= sequence }
  }

  func save(_ snapshot: Snapshot) {
    tables.snapshots[snapshot.state.program, default: []].append(snapshot)
  }

  func answer(to key: String, of sender: String) -> KeptAnswer? {
    tables.answers[sender + "\n" + key]
  }

  func save(_ answer: KeptAnswer) { tables.answers[answer.sender + "\n" + answer.key] = answer }

  func forgetAnswers(before moment: Moment) -> Int {
    let before = tables.answers.count
    tables.answers = tables.answers.filter { $0.value.at.seconds >= moment.seconds }
    return before - tables.answers.count
  }

  func person(_ key: PersonKey) -> Person? { tables.people[key] }
  func people() -> [Person] { tables.people.values.sorted { $0.name < $1.name } }
  func save(_ person: Person) { tables.people[person.key] = person }

  func account(login: String) -> Account? {
    tables.accounts.values.first { $0.login == login }
  }

  func account(of person: PersonKey) -> Account? { tables.accounts[person] }
  func save(_ account: Account) { tables.accounts[account.person] = account }
  func person(_ identity: Identity) -> PersonKey? { tables.identities[identity] }
  func hasIdentity(_ person: PersonKey, of issuer: String) -> Bool {
    tables.identities.contains { $0.key.issuer == issuer && $0.value == person }
  }
  func save(_ identity: Identity, of person: PersonKey) { tables.identities[identity] = person }
  func session(_ mark: [UInt8]) -> Session? { tables.sessions[mark] }

  func sessions(of person: PersonKey) -> [Session] {
    tables.sessions.values.filter { $0.person == person }
      .sorted { $0.since.seconds > $1.since.seconds }
  }

  func save(_ session: Session) { tables.sessions[session.mark] = session }
  func end(_ mark: [UInt8]) { tables.sessions[mark] = nil }

  func invitations() -> [Invitation] {
    tables.invitations.values.sorted { $0.made.seconds > $1.made.seconds }
  }

  func invitation(_ mark: [UInt8]) -> Invitation? { tables.invitations[mark] }
  func save(_ invitation: Invitation) { tables.invitations[invitation.mark] = invitation }

  func shares() -> [Share] { tables.shares.values.sorted { $0.made.seconds > $1.made.seconds } }
  func share(_ mark: [UInt8]) -> Share? { tables.shares[mark] }
  func save(_ share: Share) { tables.shares[share.mark] = share }

  func setAside(draft sequence: Int, of program: ProgramKey) {
    tables.setAside[program, default: []].insert(sequence)
  }

  func draftsSetAside(of program: ProgramKey) -> Set<Int> { tables.setAside[program] ?? [] }

  func seen(_ program: ProgramKey, by person: PersonKey) -> Int? {
    tables.seen["\(person) \(program)"]
  }

  func save(seen sequence: Int, of program: ProgramKey, by person: PersonKey) {
    tables.seen["\(person) \(program)"] = sequence
  }

  func attempt<Result>(
    _ work: () throws(JournalError) -> Result
  ) throws(JournalError) -> Result {
    let before = tables
    do {
      return try work()
    } catch {
      tables = before
      throw error
    }
  }
}
