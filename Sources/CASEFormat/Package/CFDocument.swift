/// The head of a package: which framework it is, whose, and under which license (CASE 1.1 CFPckgDocument).
package struct CFDocument: Sendable, Hashable {
  package var identifier: String
  package var uri: String
  /// What kind of list it is, such as `Standards`; new in 1.1.
  package var frameworkType: String?
  /// `1.1` or nothing.
  package var caseVersion: String?
  package var creator: String
  package var title: String
  package var lastChangeDateTime: String
  package var officialSourceURL: String?
  package var publisher: String?
  package var description: String?
  package var subject: [String] = []
  package var subjectURI: [LinkURI] = []
  package var language: String?
  package var version: String?
  package var adoptionStatus: String?
  package var statusStartDate: String?
  package var statusEndDate: String?
  package var licenseURI: LinkURI?
  package var notes: String?
  /// Fields outside the specification, for which CASE 1.1 has a place.
  package var extensions: JSONObject = JSONObject()
  /// Fields that the reader did not know, kept to be written again.
  package var additional: JSONObject = JSONObject()

  package init(
    identifier: String, uri: String, creator: String, title: String, lastChangeDateTime: String
  ) {
    self.identifier = identifier
    self.uri = uri
    self.creator = creator
    self.title = title
    self.lastChangeDateTime = lastChangeDateTime
  }
}
