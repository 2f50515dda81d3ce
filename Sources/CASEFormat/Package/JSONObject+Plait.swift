extension JSONObject {
  /// What this toolkit itself put among the extensions of a document or an item.
  package var plait: JSONObject? {
    guard case .object(let own)? = self["plait"] else { return nil }
    return own
  }

  /// Puts a field among what this toolkit itself keeps.
  package mutating func setPlait(_ name: String, _ value: JSONValue) {
    var own = plait ?? JSONObject()
    own.members.removeAll { $0.name == name }
    own.members.append(Member(name, value))
    members.removeAll { $0.name == "plait" }
    members.append(Member("plait", .object(own)))
  }
}
