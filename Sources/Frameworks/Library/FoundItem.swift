public import Curriculum

/// An item together with the framework that it belongs to.
public struct FoundItem: Sendable, Hashable {
  /// The short id of the framework.
  public var framework: String
  /// The position among the items of the framework.
  public var index: Int
  /// The item itself.
  public var item: FrameworkItem

  /// Takes an item and where it was found.
  public init(framework: String, index: Int, item: FrameworkItem) {
    self.framework = framework
    self.index = index
    self.item = item
  }

  /// The pointer that a program stores.
  public var reference: ItemReference {
    ItemReference(framework: framework, code: item.code.description)
  }
}
