extension JSONObject {
  private static let ours = "plait"
  private static let mark = "unknown"

  /// These extensions with fields that CASE does not know, and a note of which they are.
  ///
  /// The note stands under `plait.unknown`: a name for a field that stands among the extensions,
  /// or the field itself where its name is taken there.
  func carrying(unknown: JSONObject) -> JSONObject {
    guard !unknown.isEmpty else { return self }
    var taken = Set(members.map(\.name)).union([Self.ours])
    var all = members
    var notes: [JSONValue] = []
    for member in unknown.members {
      if taken.insert(member.name).inserted {
        all.append(member)
        notes.append(.string(member.name))
      } else {
        notes.append(.object(JSONObject([member])))
      }
    }
    let note = Member(Self.mark, .array(notes))
    if let index = all.lastIndex(where: { $0.name == Self.ours }) {
      guard case .object(let own) = all[index].value else { return JSONObject(all) }
      all[index].value = .object(JSONObject(own.members + [note]))
    } else {
      all.append(Member(Self.ours, .object(JSONObject([note]))))
    }
    return JSONObject(all)
  }

  /// Takes out the fields that `carrying(unknown:)` put in, in their order.
  mutating func takeUnknown() -> JSONObject {
    guard let index = members.lastIndex(where: { $0.name == Self.ours }),
      case .object(var own) = members[index].value, case .array(let notes)? = own[Self.mark]
    else { return JSONObject() }
    own.members.removeAll { $0.name == Self.mark }
    if own.isEmpty { members.remove(at: index) } else { members[index].value = .object(own) }
    var unknown: [Member] = []
    for note in notes {
      switch note {
      case .string(let name):
        guard let place = members.lastIndex(where: { $0.name == name }) else { continue }
        unknown.append(members.remove(at: place))
      case .object(let kept): unknown += kept.members
      default: continue
      }
    }
    return JSONObject(unknown)
  }
}
