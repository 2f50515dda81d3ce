/// An employer or another organization that takes part.
public struct Partner: Part {
  /// The stable name.
  public var id: PartID
  /// What it is called.
  public var name: String = ""
  /// What it is: an employer, a workforce board, a union.
  public var kind: String?
  /// Whom to ask.
  public var contact: String?
  /// What it does.
  public var contributions: [Contribution] = []
  /// The links to framework items.
  public var alignments: [Alignment] = []

  /// Makes an empty partner.
  public init(id: PartID) { self.id = id }
}
