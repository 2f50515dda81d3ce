/// A scoring guide (CASE 1.1 CFRubric).
package struct CFRubric: Sendable, Hashable {
  package var identifier: String
  package var uri: String
  package var title: String?
  package var description: String?
  package var lastChangeDateTime: String
  package var criteria: [CFRubricCriterion] = []
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
