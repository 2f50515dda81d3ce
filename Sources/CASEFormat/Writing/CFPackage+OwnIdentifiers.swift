extension CFPackage {
  private static let ours = "plait"
  private static let table = "identifiers"

  /// The package with a UUID in place of each identifier that is none.
  ///
  /// A UUID is made of the words of the identifier, so that the same words always give the same
  /// one; `extensions.plait.identifiers` of the package says what stood there.
  func withUUIDs() -> CFPackage {
    var made: [String: String] = [:]
    var order: [JSONObject.Member] = []
    var package = self
    func uuid(_ identifier: String) -> String {
      guard !CASEIdentifier.isUUID(identifier) else { return identifier }
      if let known = made[identifier] { return known }
      let new = CASEIdentifier.derived(from: identifier)
      made[identifier] = new
      order.append(JSONObject.Member(new, .string(identifier)))
      return new
    }
    // The ends come after all else: one may point to something that stands behind it.
    package.mapIdentifiers(uuid, ends: { $0 })
    guard !made.isEmpty else { return self }
    package.mapIdentifiers({ $0 }, ends: { made[$0] ?? $0 })
    let note = JSONObject.Member(Self.table, .object(JSONObject(order)))
    var own = package.extensions.plait ?? JSONObject()
    own.members.append(note)
    package.extensions.set(Self.ours, .object(own))
    return package
  }

  /// Puts back the identifiers that `withUUIDs()` replaced.
  mutating func restoreIdentifiers() {
    guard var own = extensions.plait, case .object(let table)? = own[Self.table] else { return }
    var originals: [String: String] = [:]
    for member in table.members {
      guard case .string(let text) = member.value else { continue }
      originals[member.name] = text
    }
    own.members.removeAll { $0.name == Self.table }
    if own.isEmpty {
      extensions.members.removeAll { $0.name == Self.ours }
    } else {
      extensions.set(Self.ours, .object(own))
    }
    mapIdentifiers({ originals[$0] ?? $0 }, ends: { originals[$0] ?? $0 })
  }
}
