public import Curriculum

/// A framework in two states of a program.
public struct FrameworkChange: Hashable, Sendable {
  /// The short id; nil for codes that no loaded framework has.
  public var framework: String?
  /// What it is called.
  public var title: String
  /// The strand that it belongs to.
  public var strand: Strand?
  /// How many of its items are addressed, of how many.
  public var before: Share
  /// The same now.
  public var after: Share
  /// The items that either state shows.
  public var items: [ItemChange]

  /// Some of many.
  public struct Share: Hashable, Sendable {
    /// How many.
    public var part: Int
    /// Of how many.
    public var whole: Int
    /// Whether anybody means to meet all of them: of a long list that is only cited, nobody does.
    public var isAimedAt = true

    /// Takes some of many.
    public init(part: Int, whole: Int, isAimedAt: Bool = true) {
      self.part = part
      self.whole = whole
      self.isAimedAt = isAimedAt
    }

    /// `5 of 7 (71 %)`, or `17 of 440` where the share would mislead.
    var words: String { isAimedAt ? Phrase.share(part, of: whole) : "\(part) of \(whole)" }

    /// From 0 to 1.
    var portion: Double { Double(part) / Double(max(1, whole)) }
  }

  /// The items of one kind of change.
  public func items(_ kind: ItemChange.Kind) -> [ItemChange] { items.filter { $0.kind == kind } }
}
