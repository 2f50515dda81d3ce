/// A framework as it travels: document, items, associations, definitions, rubrics (CASE 1.1 CFPackage).
package struct CFPackage: Sendable, Hashable {
  package var document: CFDocument
  package var items: [CFItem] = []
  package var associations: [CFAssociation] = []
  package var definitions: CFDefinitions = CFDefinitions()
  package var rubrics: [CFRubric] = []
  /// Fields outside the specification, for which CASE 1.1 has a place.
  package var extensions: JSONObject = JSONObject()
  /// Fields that the reader did not know, kept to be written again.
  package var additional: JSONObject = JSONObject()

  package init(document: CFDocument) {
    self.document = document
  }
}
