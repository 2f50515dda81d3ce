/// One entry of a framework (CASE 1.1 CFPckgItem).
package struct CFItem: Sendable, Hashable {
  package var identifier: String
  package var fullStatement: String
  package var alternativeLabel: String?
  /// The name of the item's type; `CFItemType` on the wire.
  package var itemType: String?
  package var uri: String
  /// The published code, such as `RI.4.3`.
  package var humanCodingScheme: String?
  package var listEnumeration: String?
  package var abbreviatedStatement: String?
  package var conceptKeywords: [String] = []
  package var conceptKeywordsURI: LinkURI?
  package var notes: String?
  package var subject: [String] = []
  package var subjectURI: [LinkURI] = []
  package var language: String?
  package var educationLevel: [String] = []
  /// The link to the item's type; `CFItemTypeURI` on the wire.
  package var itemTypeURI: LinkURI?
  package var licenseURI: LinkURI?
  package var statusStartDate: String?
  package var statusEndDate: String?
  package var lastChangeDateTime: String
  /// Fields outside the specification, for which CASE 1.1 has a place.
  package var extensions: JSONObject = JSONObject()
  /// Fields that the reader did not know, kept to be written again.
  package var additional: JSONObject = JSONObject()

  package init(identifier: String, fullStatement: String, uri: String, lastChangeDateTime: String) {
    self.identifier = identifier
    self.fullStatement = fullStatement
    self.uri = uri
    self.lastChangeDateTime = lastChangeDateTime
  }
}
