/// A link to something with a UUID (CASE 1.1 LinkURI).
package struct LinkURI: Sendable, Hashable {
  package var title: String
  package var identifier: String
  package var uri: String

  package init(title: String, identifier: String, uri: String) {
    self.title = title
    self.identifier = identifier
    self.uri = uri
  }
}
