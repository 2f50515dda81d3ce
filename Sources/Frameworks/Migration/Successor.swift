/// An item of a new edition that may take the place of one of the old edition, and why.
public struct Successor: Sendable, Hashable {
  /// The item of the new edition.
  public var found: FoundItem
  /// What speaks for it.
  public var ground: Ground

  /// Takes an item and what speaks for it.
  public init(found: FoundItem, ground: Ground) {
    self.found = found
    self.ground = ground
  }

  /// What speaks for a successor, what is surest first.
  public enum Ground: Sendable, Hashable {
    /// The publisher says so (CASE `replacedBy`).
    case replacedBy
    /// The publisher says that both say the same (CASE `exactMatchOf`).
    case exactMatch
    /// Both have the same code and the same text.
    case sameCode
    /// Both have the same code; of the words of the text this share is in common, 0 to 1.
    case sameCodeOtherText(Double)
    /// Their texts are alike: the share of words in common, 0 to 1.
    case similarText(Double)

    /// The ground in words.
    public var words: String {
      switch self {
      case .replacedBy: "the publisher says that it replaces the old one"
      case .exactMatch: "the publisher says that both say the same"
      case .sameCode: "same code, same text"
      case .sameCodeOtherText(let share): "same code, text alike by \(Self.percent(share))"
      case .similarText(let share):
        share == 1 ? "same text, other code" : "text alike by \(Self.percent(share))"
      }
    }

    private static func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }
  }
}
