/// How sure it is that somebody is kept out.
public enum BarrierWeight: Int, Comparable, Hashable, Sendable {
  /// Good practice that no success criterion asks for.
  case advice
  /// A person must look: the file alone does not tell.
  case unsure
  /// The success criterion is not met.
  case fails

  /// Orders from advice to failure.
  public static func < (left: BarrierWeight, right: BarrierWeight) -> Bool {
    left.rawValue < right.rawValue
  }
}
