import Authoring
import Checking
import Curriculum
import Journal
import ProgramFile
import Synchronization

/// Holds programs against the rules, a moment after the last change of each.
final class FindingsClerk: Sendable {
  private let desks: Desks
  private let due = Mutex<Set<ProgramKey>>([])

  /// People write in bursts; the rules wait until one is over.
  private static let rest: Duration = .milliseconds(400)

  init(_ desks: Desks) { self.desks = desks }

  /// Looks at a program soon; asked again before that, it looks once.
  func look(at room: Room) {
    guard due.withLock({ $0.insert(room.program).inserted }) else { return }
    Task.detached(priority: .utility) { [self] in
      try? await Task.sleep(for: Self.rest)
      due.withLock { _ = $0.remove(room.program) }
      let state = room.state
      guard let document = try? state.document() else { return }
      room.tell(findings: json(of: document.program, at: state.sequence))
    }
  }

  private func json(of program: Program, at sequence: Int) -> [UInt8] {
    let findings = (try? desks.desk(for: program.profile).check(program).findings) ?? []
    return FileValue(
      .fields([
        FileField("seq", .bare(String(sequence))),
        FileField("findings", FileValue(.list(findings.map(\.record)))),
      ])
    ).canonicalJSON
  }
}

extension Finding {
  /// The finding as the API tells it.
  var record: FileValue {
    var fields = [
      FileField("code", .text(code)), FileField("severity", .text(severity.rawValue)),
      FileField("message", .text(message)), FileField("remedy", .text(remedy)),
      FileField("place", .text(place.description)),
    ]
    if let citation { fields.append(FileField("reason", .text(citation))) }
    if case .part(let part, _) = place { fields.append(FileField("part", .text(part.rawValue))) }
    return FileValue(.fields(fields))
  }
}
