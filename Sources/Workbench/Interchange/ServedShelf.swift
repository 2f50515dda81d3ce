import Authoring
import Curriculum
import Journal
import ProgramFile
import Synchronization

/// The lists that the server gives to other systems; each is made once, and a program's again after
/// a change.
final class ServedShelf: Sendable {
  private struct Made {
    var sequence: Int
    /// The program's own list first, then those that it cites.
    var packages: [ServedPackage]
  }

  private let programs = Mutex<[ProgramKey: Made]>([:])
  private let frameworks = Mutex<[String: ServedPackage]>([:])
  private let desks: Desks
  private let base: String

  /// Takes the desks, and where the server's CASE paths begin.
  init(_ desks: Desks, at base: String) {
    self.desks = desks
    self.base = base
  }

  /// The lists of a program: its objectives, if there are any yet, and the frameworks that they are
  /// aligned to.
  func packages(of room: Room, in journal: Journal) async throws -> [ServedPackage] {
    let state = room.state
    let key = room.program
    if let made = programs.withLock({ $0[key] }), made.sequence == state.sequence {
      return made.packages
    }
    let program = try state.document().program
    var packages: [ServedPackage] = []
    if !program.objectives.isEmpty {
      let desk = try desks.desk(for: program.profile)
      // The hash of the first change is nobody else's, whatever the program is called here.
      let first = try await journal.events(of: key, after: 0, limit: 1).first
      let last = try await journal.events(of: key, after: state.sequence - 1, limit: 1).first
      packages = [
        try desk.served(
          program, changed: "\(last?.event.at ?? .now)",
          namespace: first?.hash.hexadecimal ?? key.rawValue, at: base)
      ]
      for id in desk.citedFrameworks(of: program) {
        packages.append(try framework(id, on: desk))
      }
    }
    let made = Made(sequence: state.sequence, packages: packages)
    programs.withLock { $0[key] = made }
    return packages
  }

  private func framework(_ id: String, on desk: Desk) throws -> ServedPackage {
    if let package = frameworks.withLock({ $0[id] }) { return package }
    let package = try desk.served(framework: id, at: base)
    frameworks.withLock { $0[id] = package }
    return package
  }
}
