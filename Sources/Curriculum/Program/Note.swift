/// A remark of the program that no field holds.
public struct Note: Part {
  /// The stable name.
  public var id: PartID
  /// What the remark is called in the document.
  public var heading: String?
  /// The remark.
  public var text: String = ""

  /// Makes an empty note.
  public init(id: PartID) { self.id = id }
}
