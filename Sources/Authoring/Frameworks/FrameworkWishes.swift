public import Curriculum

/// What a person says about a framework that is brought in.
public struct FrameworkWishes: Sendable {
  /// The short id; without it, the package's own, or one made of the file's name.
  public var id: String?
  /// The title.
  public var title: String?
  /// The strand that the framework is mostly used for.
  public var strand: Strand?
  /// What the columns of a table are, sentence by sentence.
  public var columns: [String] = []
  /// The moment that a package made here bears, RFC 3339.
  public var changed: String

  /// Wishes nothing but a moment.
  public init(changed: String) { self.changed = changed }
}
