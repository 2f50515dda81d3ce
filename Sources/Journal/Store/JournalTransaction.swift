package import Curriculum
package import ProgramFile

/// What the rules of a journal read and write within one commit.
///
/// A store decides nothing: who may write, which version wins and what an event says is the same in
/// every store.
package protocol JournalTransaction: AnyObject {
  // MARK: Logs

  /// The ends of all logs, by program.
  func heads() throws(JournalError) -> [LogHead]
  func head(of program: ProgramKey) throws(JournalError) -> LogHead?
  func save(_ head: LogHead) throws(JournalError)
  func append(_ event: LoggedEvent, to program: ProgramKey) throws(JournalError)
  /// At most so many events after a number, in their order.
  func events(
    of program: ProgramKey, after sequence: Int, limit: Int
  ) throws(JournalError) -> [LoggedEvent]
  /// The newest events of one kind of deed, newest first.
  func events(
    of program: ProgramKey, deed: String, limit: Int
  ) throws(JournalError) -> [LoggedEvent]

  /// The events that wrote a cell or keep a draft of it, newest first, before a number.
  func events(
    of address: CellAddress, in program: ProgramKey, before sequence: Int, limit: Int
  ) throws(JournalError) -> [LoggedEvent]

  // MARK: Cells

  func cell(_ address: CellAddress, of program: ProgramKey) throws(JournalError) -> Cell?
  func save(_ cell: Cell, at address: CellAddress, of program: ProgramKey) throws(JournalError)
  func cells(of program: ProgramKey) throws(JournalError) -> [CellAddress: Cell]
  /// The cells of one part.
  func cells(
    of part: PartID, in program: ProgramKey
  ) throws(JournalError) -> [CellAddress: Cell]
  /// The parts that hang in one list, deleted ones, too.
  func parts(at place: CellPlace, of program: ProgramKey) throws(JournalError) -> [PartID]
  /// Where every part hangs, deleted ones, too.
  func places(of program: ProgramKey) throws(JournalError) -> [PartID: CellPlace]

  // MARK: Snapshots and answers

  func snapshot(of program: ProgramKey, upTo sequence: Int) throws(JournalError) -> Snapshot?
  func save(_ snapshot: Snapshot) throws(JournalError)
  func answer(to key: String, of sender: String) throws(JournalError) -> KeptAnswer?
  func save(_ answer: KeptAnswer) throws(JournalError)
  /// Forgets answers that are older, and says how many.
  func forgetAnswers(before moment: Moment) throws(JournalError) -> Int

  // MARK: People

  func person(_ key: PersonKey) throws(JournalError) -> Person?
  func people() throws(JournalError) -> [Person]
  func save(_ person: Person) throws(JournalError)

  // MARK: Doors

  func account(login: String) throws(JournalError) -> Account?
  func account(of person: PersonKey) throws(JournalError) -> Account?
  func save(_ account: Account) throws(JournalError)
  /// Who has an identity of a provider.
  func person(_ identity: Identity) throws(JournalError) -> PersonKey?
  /// Whether a person has an identity of a provider already.
  func hasIdentity(_ person: PersonKey, of issuer: String) throws(JournalError) -> Bool
  func save(_ identity: Identity, of person: PersonKey) throws(JournalError)
  func session(_ mark: [UInt8]) throws(JournalError) -> Session?
  /// The sessions of a person, the newest first.
  func sessions(of person: PersonKey) throws(JournalError) -> [Session]
  func save(_ session: Session) throws(JournalError)
  func end(_ mark: [UInt8]) throws(JournalError)
  /// The invitations, the newest first.
  func invitations() throws(JournalError) -> [Invitation]
  func invitation(_ mark: [UInt8]) throws(JournalError) -> Invitation?
  func save(_ invitation: Invitation) throws(JournalError)
  /// The links for reading, the newest first.
  func shares() throws(JournalError) -> [Share]
  func share(_ mark: [UInt8]) throws(JournalError) -> Share?
  func save(_ share: Share) throws(JournalError)
  /// Notes that nobody needs a draft any more; it stays in the log.
  func setAside(draft sequence: Int, of program: ProgramKey) throws(JournalError)
  func draftsSetAside(of program: ProgramKey) throws(JournalError) -> Set<Int>
  /// Up to which event a person has looked; nil for one who never has.
  func seen(_ program: ProgramKey, by person: PersonKey) throws(JournalError) -> Int?
  func save(
    seen sequence: Int, of program: ProgramKey, by person: PersonKey
  ) throws(JournalError)

  /// Does work of which nothing stays when it throws, whatever becomes of the rest of the commit.
  func attempt<Result>(
    _ work: () throws(JournalError) -> Result
  ) throws(JournalError) -> Result
}
