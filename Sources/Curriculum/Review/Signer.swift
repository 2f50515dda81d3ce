/// Somebody who must sign the packet.
public struct Signer: Part {
  /// The stable name.
  public var id: PartID
  /// In what capacity.
  public var role: String = ""
  /// The person.
  public var name: String?
  /// When the person signed.
  public var signed: CalendarDay?

  /// Makes an empty signer.
  public init(id: PartID) { self.id = id }
}
