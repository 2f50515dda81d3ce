public import Curriculum

/// An item of a framework as a column.
public struct CrosswalkColumn: Hashable, Sendable {
  /// What parts of the program write to point to it.
  public var item: ItemReference
  /// The code.
  public var code: String
  /// A few words for it; empty when nothing is known about the code.
  public var label: String
  /// What the item says in full.
  public var statement: String
  /// The item above it in the tree of its framework, by label; empty at the top.
  public var heading = ""
  /// The index of its group.
  public var group: Int
  /// How many items stand below it and count for it; 0 where nothing is rolled up.
  public var below = 0
  /// Whether it is asked for and nothing in the program meets it.
  public var isOpen = false
  /// How many of the counted rows meet it.
  public var count = 0
}
