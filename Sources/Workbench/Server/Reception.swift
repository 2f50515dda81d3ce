import Journal
import Logging

/// All that answers requests: the journal, the rooms of its programs, and who comes in.
struct Reception: Sendable {
  let settings: WorkbenchSettings
  /// The folder of the programs, for what is kept beside the journal.
  let folder: String
  let journal: Journal
  let rooms: Rooms
  let sessions: SessionKeeper
  let passwords: Passwords
  let desks: Desks
  let pages: PageLibrary
  let log: Logger
  let provider: Provider?
  let figures: Figures
  let served: ServedShelf
  let imports: Imports
  let answers = Answers()
  let workshop = PacketWorkshop()
  let rightsChanges = RightsChanges()
  /// Sign-ins that are under way at the provider.
  let attempts = SignInAttempts()
  let proofs = FreshProofs()
  /// Tries to sign in, by name and by machine.
  let tries = Attempts(burst: 10, in: .seconds(900))
  let triesOfMachine = Attempts(burst: 100, in: .seconds(900))
  /// Links for reading that are none, by machine.
  let triesOfLinks = Attempts(burst: 30, in: .seconds(900))
  /// Requests by session, and by machine: a class behind one address is many people.
  let requests = Attempts(burst: 600, in: .seconds(30))
  let requestsOfMachine = Attempts(burst: 12_000, in: .seconds(30))
}
