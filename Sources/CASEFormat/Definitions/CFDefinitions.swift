/// The lists that items and associations refer to (CASE 1.1 CFDefinitions).
package struct CFDefinitions: Sendable, Hashable {
  package var concepts: [CFConcept] = []
  package var subjects: [CFSubject] = []
  package var licenses: [CFLicense] = []
  package var itemTypes: [CFItemType] = []
  package var associationGroupings: [CFAssociationGrouping] = []
  /// Fields outside the specification, for which CASE 1.1 has a place.
  package var extensions: JSONObject = JSONObject()
  /// Fields that the reader did not know, kept to be written again.
  package var additional: JSONObject = JSONObject()

  package init() {
  }
}
