/// One cell of a scoring guide (CASE 1.1 CFRubricCriterionLevel).
package struct CFRubricCriterionLevel: Sendable, Hashable {
  package var identifier: String
  package var uri: String
  package var description: String?
  package var quality: String?
  /// A number, its digits as written.
  package var score: String?
  package var feedback: String?
  package var position: Int?
  package var rubricCriterionId: String?
  package var lastChangeDateTime: String
  /// A list here, unlike everywhere else in the specification.
  package var extensions: [JSONValue] = []
  /// Fields that the reader did not know, kept to be written again.
  package var additional: JSONObject = JSONObject()

  package init(identifier: String, uri: String, lastChangeDateTime: String) {
    self.identifier = identifier
    self.uri = uri
    self.lastChangeDateTime = lastChangeDateTime
  }
}
