/// A link to an item of this or of any other system (CASE 1.1 LinkGenURI).
package struct LinkGenURI: Sendable, Hashable {
  package var title: String
  /// Any text: only items of CASE have a UUID.
  package var identifier: String
  package var uri: String
  /// `CASE` or `ext:` and a name; new in 1.1.
  package var targetType: String?

  package init(title: String, identifier: String, uri: String) {
    self.title = title
    self.identifier = identifier
    self.uri = uri
  }
}
