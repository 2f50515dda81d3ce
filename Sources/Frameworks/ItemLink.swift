/// A link from one entry to another, of the same list or of another one.
public struct ItemLink: Sendable, Hashable {
  /// Where the link starts.
  public var origin: End
  /// What the link says of its two ends.
  public var relation: Relation
  /// Where the link ends.
  public var destination: End

  /// Makes a link.
  public init(origin: End, relation: Relation, destination: End) {
    self.origin = origin
    self.relation = relation
    self.destination = destination
  }

  /// One end of a link.
  public struct End: Sendable, Hashable {
    /// The UUID of the entry, or whatever the other list has in its place.
    public var id: String
    /// How people would call the entry, mostly its code.
    public var title: String

    /// Takes an entry.
    public init(id: String, title: String) {
      self.id = id
      self.title = title
    }
  }

  /// What a link says, read from its origin to its destination (CASE 1.1, `associationType`).
  public struct Relation: RawRepresentable, Sendable, Hashable {
    /// The word of CASE, such as `exactMatchOf`.
    public var rawValue: String

    /// Takes a word of CASE.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The origin says the same as the destination.
    public static let exactMatch = Relation(rawValue: "exactMatchOf")
    /// The origin was superseded by the destination.
    public static let replaced = Relation(rawValue: "replacedBy")
  }
}
