public import Curriculum

/// A small edit that cannot change what the program means, proposed by a rule.
///
/// A rule only says what could be written; nothing is changed before a person asks for it.
public enum Repair: Hashable, Sendable {
  /// Writes a code as its list does, or names its list.
  case code(at: PartID, from: ItemReference, to: ItemReference)
  /// Keeps the first of equal links to one item.
  case linkOnce(at: PartID, ItemReference)
  /// Takes out blanks that nobody sees.
  case blanks(at: TextPlace)
}
