/// Something that must be true of good work.
public struct Criterion: Part {
  /// The stable name.
  public var id: PartID
  /// What must be true.
  public var text: String = ""

  /// Makes an empty criterion.
  public init(id: PartID) { self.id = id }
}
