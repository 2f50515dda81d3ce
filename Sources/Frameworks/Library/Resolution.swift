/// What a code means among the loaded frameworks.
public enum Resolution: Sendable, Hashable {
  /// Exactly one item.
  case item(FoundItem)
  /// Several items at once, as `RI/RL.3.2` names one of each strand.
  case compound([FoundItem])
  /// Several lists, or several items of one list, have the code.
  case ambiguous([FoundItem])
  /// No list has the code; the nearest codes may be what was meant.
  case unknown(nearest: [FoundItem])

  /// The items meant, as far as they are certain.
  public var items: [FoundItem] {
    switch self {
    case .item(let item): [item]
    case .compound(let items): items
    case .ambiguous, .unknown: []
    }
  }

  /// Whether some loaded list has the code.
  public var isKnown: Bool {
    if case .unknown = self { false } else { true }
  }
}
