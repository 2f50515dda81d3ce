/// One thing in a file that keeps some readers out.
public struct Barrier: Hashable, Sendable {
  /// What it is.
  public var kind: BarrierKind
  /// How sure it is.
  public var weight: BarrierWeight
  /// Where it is, in words that a person can follow without page numbers.
  public var place: String
  /// What was found there.
  public var message: String

  /// Takes what was found, and how sure it is where that differs from others of its kind.
  public init(
    _ kind: BarrierKind, _ place: String, _ message: String, weight: BarrierWeight? = nil
  ) {
    self.kind = kind
    self.weight = weight ?? kind.weight
    self.place = place
    self.message = message
  }
}
