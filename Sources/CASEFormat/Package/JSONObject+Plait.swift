extension JSONObject {
  /// What this toolkit itself put among the extensions of a document or an item.
  package var plait: JSONObject? {
    guard case .object(let own)? = self["plait"] else { return nil }
    return own
  }

  /// Gives a name a value, in its place when it is there.
  package mutating func set(_ name: String, _ value: JSONValue) {
    if let index = members.lastIndex(where: { $0.name == name }) {
      members[index].value = value
    } else {
      members.append(Member(name, value))
    }
  }

  /// Puts a field among what this toolkit itself keeps.
  package mutating func setPlait(_ name: String, _ value: JSONValue) {
    var own = plait ?? JSONObject()
    own.set(name, value)
    set("plait", .object(own))
  }
}
