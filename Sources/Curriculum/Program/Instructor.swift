/// A person who teaches in the program.
public struct Instructor: Part {
  /// The stable name.
  public var id: PartID
  /// The person's name.
  public var name: String = ""
  /// What the person does, in the document's words.
  public var role: String?
  /// The strands that the person teaches.
  public var strands: [Strand] = []
  /// Where to write.
  public var email: String?
  /// What qualifies the person.
  public var qualifications: String?

  /// Makes an empty instructor.
  public init(id: PartID) { self.id = id }
}
