/// Something that helps learners to stay, WIOA 3(7)(C) and 3(59).
public struct SupportService: Part {
  /// The stable name.
  public var id: PartID
  /// What it is.
  public var text: String = ""
  /// Who gives it.
  public var provider: String?
  /// The links to framework items.
  public var alignments: [Alignment] = []

  /// Makes an empty service.
  public init(id: PartID) { self.id = id }
}
