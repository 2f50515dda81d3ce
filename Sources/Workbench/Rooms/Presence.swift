import Curriculum
import ProgramFile

/// Where somebody is in a program right now; it is kept nowhere.
struct Presence: Sendable {
  var person: String
  var name: String
  var part: PartID?
  var field: String?
  var at: ContinuousClock.Instant

  /// A browser says every ten seconds that it is there.
  static let lasting: Duration = .seconds(30)

  /// All who are here, as the API tells it.
  static func json(of present: [Presence]) -> [UInt8] {
    let people = present.sorted { ($0.name, $0.person) < ($1.name, $1.person) }.map { presence in
      var fields = [
        FileField("person", .text(presence.person)), FileField("name", .text(presence.name)),
      ]
      if let field = presence.field {
        fields.append(FileField("field", .text(field)))
        if let part = presence.part { fields.append(FileField("part", .text(part.rawValue))) }
      }
      return FileValue(.fields(fields))
    }
    return FileValue(.fields([FileField("people", FileValue(.list(people)))])).canonicalJSON
  }
}
