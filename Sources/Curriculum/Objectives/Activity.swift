/// Something learners do toward an objective.
public struct Activity: Part {
  /// The stable name.
  public var id: PartID
  /// What they do.
  public var text: String = ""
  /// The links to framework items.
  public var alignments: [Alignment] = []

  /// Makes an empty activity.
  public init(id: PartID) { self.id = id }
}
