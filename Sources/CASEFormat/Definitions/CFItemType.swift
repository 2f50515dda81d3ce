/// A type of items, such as “Standard” (CASE 1.1 CFItemType).
package struct CFItemType: Sendable, Hashable {
  package var identifier: String
  package var uri: String
  package var title: String
  package var description: String
  package var hierarchyCode: String
  package var typeCode: String?
  package var lastChangeDateTime: String
  /// Fields outside the specification, for which CASE 1.1 has a place.
  package var extensions: JSONObject = JSONObject()
  /// Fields that the reader did not know, kept to be written again.
  package var additional: JSONObject = JSONObject()

  package init(
    identifier: String,
    uri: String,
    title: String,
    description: String,
    hierarchyCode: String,
    lastChangeDateTime: String
  ) {
    self.identifier = identifier
    self.uri = uri
    self.title = title
    self.description = description
    self.hierarchyCode = hierarchyCode
    self.lastChangeDateTime = lastChangeDateTime
  }
}
