public import Curriculum

/// A place in a text that names an item by its code, or by its name.
public struct CodeMention: Sendable, Hashable {
  /// Where it stands, counted in UTF-8 bytes of the text; the items of a series share a place.
  public var range: Range<Int>
  /// The words as written.
  public var words: String
  /// The item meant; its framework is nil when no loaded list has the code, or several do.
  public var reference: ItemReference
  /// Whether a loaded list has the item.
  public var isKnown: Bool

  /// Takes what was found.
  public init(range: Range<Int>, words: String, reference: ItemReference, isKnown: Bool) {
    self.range = range
    self.words = words
    self.reference = reference
    self.isKnown = isKnown
  }
}
