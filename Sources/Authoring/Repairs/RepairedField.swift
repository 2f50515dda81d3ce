import Curriculum

/// One field that a repair changes, with its text before and after.
public struct RepairedField: Hashable, Sendable {
  /// How people would call the place.
  public let place: String
  /// What stands there now.
  public let before: String
  /// What will stand there; nil where it is taken out.
  public let after: String?

  /// The change as lines of a comparison; blanks at the ends are seen between the marks.
  public var lines: String {
    "\(place)\n  - “\(before.printableLine)”\n"
      + (after.map { "  + “\($0.printableLine)”\n" } ?? "")
  }
}
