/// A part of a program that can be aligned, commented or changed, and so has a stable id.
public protocol Part: Identifiable, Hashable, Sendable {
  /// The stable name of this part.
  var id: PartID { get set }

  /// Makes an empty part.
  init(id: PartID)
}
