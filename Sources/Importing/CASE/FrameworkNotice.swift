/// One thing about a package's tree that a reader of the framework should know.
package struct FrameworkNotice: Sendable, Hashable, CustomStringConvertible {
  package enum Kind: Sendable, Hashable {
    /// Items are each other's children; the tree was cut at the first of them.
    case cycle
    /// The item has several parents; it stands under the first.
    case severalParents
    /// The parent is not in the package; the item stands at the top.
    case missingParent
    /// Two items have the same identifier; the first one stays.
    case repeatedIdentifier
    /// The package states no license.
    case noLicence
  }

  package var kind: Kind
  /// The code or identifier of the item; the framework's title when it concerns the whole.
  package var item: String
  package var detail: String

  package init(_ kind: Kind, item: String, detail: String) {
    self.kind = kind
    self.item = item
    self.detail = detail
  }

  package var description: String { "\(item): \(detail)" }
}
