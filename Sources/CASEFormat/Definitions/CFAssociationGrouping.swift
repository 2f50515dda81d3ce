/// A name that some associations share (CASE 1.1 CFAssociationGrouping).
package struct CFAssociationGrouping: Sendable, Hashable {
  package var identifier: String
  package var uri: String
  package var title: String
  package var description: String?
  package var lastChangeDateTime: String
  /// Fields outside the specification, for which CASE 1.1 has a place.
  package var extensions: JSONObject = JSONObject()
  /// Fields that the reader did not know, kept to be written again.
  package var additional: JSONObject = JSONObject()

  package init(identifier: String, uri: String, title: String, lastChangeDateTime: String) {
    self.identifier = identifier
    self.uri = uri
    self.title = title
    self.lastChangeDateTime = lastChangeDateTime
  }
}
