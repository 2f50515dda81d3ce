import Curriculum
import Journal
import ProgramFile

/// What a store keeps, as plain values.
struct MemoryTables {
  var heads: [ProgramKey: LogHead] = [:]
  var events: [ProgramKey: [LoggedEvent]] = [:]
  var cells: [ProgramKey: [CellAddress: Cell]] = [:]
  var snapshots: [ProgramKey: [Snapshot]] = [:]
  var answers: [String: KeptAnswer] = [:]
  var people: [PersonKey: Person] = [:]
  var accounts: [PersonKey: Account] = [:]
  var identities: [Identity: PersonKey] = [:]
  var sessions: [[UInt8]: Session] = [:]
  var invitations: [[UInt8]: Invitation] = [:]
  var shares: [[UInt8]: Share] = [:]
  var seen: [String: Int] = [:]
  var setAside: [ProgramKey: Set<Int>] = [:]
}
