extension FieldReader {
  /// The extensions, without the unknown fields that our own writer put among them.
  mutating func extensions() -> JSONObject {
    guard var extensions = object("extensions") else { return JSONObject() }
    restore(extensions.takeUnknown())
    return extensions
  }

  /// The list of extensions that a rubric's level has; our writer adds its own at the end.
  mutating func extensionList() -> [JSONValue] {
    var list = values("extensions")
    guard case .object(var last)? = list.last else { return list }
    let unknown = last.takeUnknown()
    guard !unknown.isEmpty else { return list }
    restore(unknown)
    list.removeLast()
    if !last.isEmpty { list.append(.object(last)) }
    return list
  }
}
