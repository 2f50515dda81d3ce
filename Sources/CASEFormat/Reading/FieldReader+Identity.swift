extension FieldReader {
  /// The UUID of the object; a missing one is made from where the object stands.
  mutating func identifier(in document: String) -> String {
    guard let text = text("identifier"), !text.isEmpty else {
      let made = CASEIdentifier.derived(from: "\(document) \(place)")
      note(.identifierMade, "identifier", "\(made) stands in for the missing one")
      return made
    }
    return conforming(text, "identifier")
  }

  /// A UUID in lower case; anything that is no UUID of CASE is kept and noted.
  mutating func conforming(_ text: String, _ field: String) -> String {
    if CASEIdentifier.isConforming(text) { return text }
    guard CASEIdentifier.isUUID(text) else {
      note(.identifierNotConforming, field, "“\(text)” is not a UUID; it is kept")
      return text
    }
    let lower = text.lowercased()
    if lower != text { note(.identifierLowered, field, "\(text) is the same as \(lower)") }
    if !CASEIdentifier.isConforming(lower) {
      note(.identifierNotConforming, field, "\(lower) is not a UUID of version 1 to 5; it is kept")
    }
    return lower
  }

  /// The address of the object; a missing one is made from its identifier.
  mutating func uri(for identifier: String) -> String {
    guard let text = text("uri"), !text.isEmpty else {
      note(.addressMade, "uri", "urn:uuid:\(identifier) stands in for the missing one")
      return "urn:uuid:\(identifier)"
    }
    return mended(text)
  }

  /// Puts back the slash that a known publisher leaves out between the list and the UUID.
  mutating func mended(_ uri: String) -> String {
    let identifierLength = 36
    let tail = uri.utf8.suffix("CFItems".utf8.count + identifierLength)
    guard tail.starts(with: "CFItems".utf8),
      CASEIdentifier.isUUID(String(uri.suffix(identifierLength)))
    else { return uri }
    note(.addressMended, "uri", "a slash was missing behind CFItems")
    return "\(uri.dropLast(identifierLength))/\(uri.suffix(identifierLength))"
  }

  mutating func required(_ name: String, or fallback: String) -> String {
    if let text = text(name), !text.isEmpty { return text }
    note(.textFilled, name, "“\(fallback)” stands in for the missing text")
    return fallback
  }

  /// `1.1`, the one version that CASE has a word for; another one stays among the unknown fields.
  mutating func version() -> String? {
    let name = "caseVersion"
    guard let value = take(name) else { return nil }
    if value == .string("1.1") { return "1.1" }
    giveBack(name, value)
    return nil
  }
}
