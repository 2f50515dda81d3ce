import CASEFormat

/// One document of a server's list: what a person chooses a framework by.
package struct ListedDocument: Sendable, Hashable {
  /// The identifier, by which the package is fetched.
  package var identifier: String
  package var title: String?
  package var creator: String?
  package var adoptionStatus: String?
  package var lastChangeDateTime: String?

  /// Takes an entry of `CFDocuments`; nil where it has no identifier.
  init?(_ value: JSONValue) {
    guard case .object(let object) = value, let identifier = object.text("identifier") else {
      return nil
    }
    self.identifier = identifier
    title = object.text("title")
    creator = object.text("creator")
    adoptionStatus = object.text("adoptionStatus")
    lastChangeDateTime = object.text("lastChangeDateTime")
  }

  /// The fields that the server gave, by the names of CASE.
  var fields: [(name: String, value: String)] {
    [
      ("identifier", identifier), ("title", title), ("creator", creator),
      ("adoptionStatus", adoptionStatus), ("lastChangeDateTime", lastChangeDateTime),
    ].compactMap { name, value in value.map { (name, $0) } }
  }
}
