/// A link from the package or a part to a part or to the world outside.
package struct Relationship: Sendable, Hashable {
  /// What a relationship points at.
  package enum Target: Sendable, Hashable {
    /// A part of the package, which may be missing.
    case part(PartName)
    /// An address outside, which is never opened.
    case external(String)
    /// Nothing that can be resolved.
    case nowhere(String)
  }

  /// The id that the source uses.
  package let id: String
  /// What it means.
  package let type: RelationshipType
  /// What it points at.
  package let target: Target

  /// The part it points at, if it is one.
  package var part: PartName? {
    guard case .part(let name) = target else { return nil }
    return name
  }
}
