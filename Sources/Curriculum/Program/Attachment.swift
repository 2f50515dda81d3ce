/// A file that goes into the packet as it is.
public struct Attachment: Part {
  /// The stable name.
  public var id: PartID
  /// The path of the file, from the folder of the program's own file.
  public var file: String = ""
  /// What it is called in the packet.
  public var title: String?
  /// What it is, such as `letter of an employer`.
  public var kind: String?

  /// Makes an empty attachment.
  public init(id: PartID) { self.id = id }
}
