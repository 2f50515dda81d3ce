import Journal
import Logging

/// All that answers requests: the journal, the rooms of its programs, and who comes in.
struct Reception: Sendable {
  let settings: WorkbenchSettings
  let journal: Journal
  let rooms: Rooms
  let sessions: SessionKeeper
  let passwords: Passwords
  let desks: Desks
  let pages: PageLibrary
  let log: Logger
  let figures: Figures
  let answers = Answers()
  let rightsChanges = RightsChanges()
  /// Tries to sign in, by name and by machine.
  let tries = Attempts(burst: 10, in: .seconds(900))
  let triesOfMachine = Attempts(burst: 100, in: .seconds(900))
  /// Requests by session, and by machine: a class behind one address is many people.
  let requests = Attempts(burst: 600, in: .seconds(30))
  let requestsOfMachine = Attempts(burst: 12_000, in: .seconds(30))
}
