/// An organization that gives the program.
public struct Provider: Part {
  /// The stable name.
  public var id: PartID
  /// What it is called.
  public var name: String = ""
  /// What it does in the program, in the document's words.
  public var role: String?
  /// Whom to ask.
  public var contact: String?
  /// Where to write.
  public var email: String?
  /// Where to call.
  public var phone: String?
  /// Where it is.
  public var address: String?

  /// Makes an empty provider.
  public init(id: PartID) { self.id = id }
}
