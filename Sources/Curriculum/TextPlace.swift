/// Where a text of a program stands: in which part, and in which field of it.
public struct TextPlace: Hashable, Sendable {
  /// The part, or `program`.
  public let part: PartID
  /// The field, in words: `the statement`.
  public let field: String
  /// How people would call the place: `the statement of SSLO 1`.
  public let name: String
}
