extension JSONObject {
  /// What this toolkit itself put among the extensions of a document or an item.
  package var plait: JSONObject? {
    guard case .object(let own)? = self["plait"] else { return nil }
    return own
  }
}
