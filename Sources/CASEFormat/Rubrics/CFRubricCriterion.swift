/// One row of a scoring guide (CASE 1.1 CFRubricCriterion).
package struct CFRubricCriterion: Sendable, Hashable {
  package var identifier: String
  package var uri: String
  package var category: String?
  package var description: String?
  /// The item that the row scores; `CFItemURI` on the wire.
  package var itemURI: LinkURI?
  /// A number, its digits as written.
  package var weight: String?
  package var position: Int?
  package var rubricId: String?
  package var lastChangeDateTime: String
  package var levels: [CFRubricCriterionLevel] = []
  /// Fields outside the specification, for which CASE 1.1 has a place.
  package var extensions: JSONObject = JSONObject()
  /// Fields that the reader did not know, kept to be written again.
  package var additional: JSONObject = JSONObject()

  package init(identifier: String, uri: String, lastChangeDateTime: String) {
    self.identifier = identifier
    self.uri = uri
    self.lastChangeDateTime = lastChangeDateTime
  }
}
