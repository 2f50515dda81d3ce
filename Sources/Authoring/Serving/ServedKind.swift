/// What a CASE server is asked for, by the name in its address (CASE 1.1, REST binding).
public enum ServedKind: String, CaseIterable, Sendable {
  case documents = "CFDocuments"
  case packages = "CFPackages"
  case items = "CFItems"
  case itemAssociations = "CFItemAssociations"
  case associations = "CFAssociations"
  case groupings = "CFAssociationGroupings"
  case concepts = "CFConcepts"
  case itemTypes = "CFItemTypes"
  case licenses = "CFLicenses"
  case subjects = "CFSubjects"
  case rubrics = "CFRubrics"

  /// Whether an answer holds what stands below in the hierarchy, too.
  var isSet: Bool { [.concepts, .itemTypes, .subjects].contains(self) }

  /// What the definitions of a package hold.
  static let definitions: [ServedKind] = [.groupings, .concepts, .itemTypes, .licenses, .subjects]
}
