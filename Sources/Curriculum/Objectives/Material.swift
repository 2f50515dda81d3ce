/// Something learners work with, 34 CFR 463.37(a)(3).
public struct Material: Part {
  /// The stable name.
  public var id: PartID
  /// What it is.
  public var text: String = ""
  /// Where it can be found: a publisher, a shelf, an address.
  public var source: String?
  /// The links to framework items.
  public var alignments: [Alignment] = []

  /// Makes an empty material.
  public init(id: PartID) { self.id = id }
}
