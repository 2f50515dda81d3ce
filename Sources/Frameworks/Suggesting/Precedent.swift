public import Curriculum

/// What another program aligned with an item: a text, the item, and whose it is.
public struct Precedent: Sendable, Hashable {
  /// The statement of the objective, outcome or other part.
  public var text: String
  /// The item that it is aligned with.
  public var item: ItemReference
  /// The title of the program.
  public var program: String

  /// Takes one alignment of another program.
  public init(text: String, item: ItemReference, program: String) {
    self.text = text
    self.item = item
    self.program = program
  }
}
