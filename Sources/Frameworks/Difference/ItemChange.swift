/// What happened to one item between two versions of its framework.
public struct ItemChange: Sendable, Hashable {
  /// What happened.
  public enum Kind: Sendable, Hashable {
    /// The item is new; nil for a place at the top.
    case added(under: String?)
    /// The item is gone.
    case removed
    /// Fields of the item read otherwise.
    case changed([FieldChange])
    /// The item stands under another one; nil for the top.
    case moved(from: String?, to: String?)
  }

  /// The item as the new version has it; where it is gone, as the old one had it.
  public let item: FrameworkItem
  /// What happened to it.
  public let kind: Kind

  init(_ item: FrameworkItem, _ kind: Kind) {
    self.item = item
    self.kind = kind
  }

  /// What a person calls an item: its code, else its label in quotes.
  static func name(_ item: FrameworkItem) -> String {
    item.hasCode ? item.code.description : "“\(item.label)”"
  }
}
