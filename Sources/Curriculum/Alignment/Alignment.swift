/// A link from a part of a program to an item of a framework.
///
/// Within its part it is known by the item, so that two people who add the same link add it once.
public struct Alignment: Hashable, Sendable {
  /// The item.
  public var item: ItemReference
  /// How far the part meets the item.
  public var strength: Strength
  /// Where in the learning the item stands.
  public var level: Level?
  /// Why the part meets the item.
  public var rationale: String?
  /// What shows it: an activity, an assessment, a page.
  public var evidence: [String]

  /// Links to an item, in full unless said otherwise.
  public init(
    _ item: ItemReference, strength: Strength = .full, level: Level? = nil,
    rationale: String? = nil, evidence: [String] = []
  ) {
    self.item = item
    self.strength = strength
    self.level = level
    self.rationale = rationale
    self.evidence = evidence
  }

  /// How far a part meets an item.
  public enum Strength: String, CaseIterable, Hashable, Sendable {
    /// All of the item.
    case full
    /// Some of the item.
    case partial
  }

  /// Where in the learning an item stands.
  public enum Level: String, CaseIterable, Hashable, Sendable {
    /// Met for the first time.
    case introduced
    /// Practised again.
    case reinforced
    /// Expected without help.
    case mastered
    /// Tested.
    case assessed

    /// The letter that committees write in a cell: I, R, M or A.
    public var letter: String { String(rawValue.prefix(1)).uppercased() }
  }
}
