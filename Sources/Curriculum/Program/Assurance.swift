/// Something that the organizations promise, as a form asks.
public struct Assurance: Part {
  /// The stable name.
  public var id: PartID
  /// What is promised.
  public var text: String = ""
  /// Who promises it.
  public var party: String?
  /// When it was given.
  public var given: CalendarDay?

  /// Makes an empty assurance.
  public init(id: PartID) { self.id = id }
}
