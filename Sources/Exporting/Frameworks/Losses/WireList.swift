/// The lists of a CASE package, by the names of their fields.
package enum WireList: String, Sendable, Hashable {
  case package = "CFPackage"
  case document = "CFDocument"
  case items = "CFItems"
  case associations = "CFAssociations"
  case definitions = "CFDefinitions"
  case concepts = "CFConcepts"
  case subjects = "CFSubjects"
  case licenses = "CFLicenses"
  case itemTypes = "CFItemTypes"
  case groupings = "CFAssociationGroupings"
  case rubrics = "CFRubrics"
  case criteria = "CFRubricCriteria"
  case levels = "CFRubricCriterionLevels"

  /// Whether a package has it once.
  var isSingle: Bool { self == .package || self == .document || self == .definitions }

  /// So many of it, in words: `4 items`, `the framework`.
  func counted(_ count: Int) -> String {
    let words: (one: String, many: String) =
      switch self {
      case .package: ("file", "files")
      case .document: ("framework", "frameworks")
      case .items: ("item", "items")
      case .associations: ("link", "links")
      case .definitions: ("group of definitions", "groups of definitions")
      case .concepts: ("concept", "concepts")
      case .subjects: ("subject", "subjects")
      case .licenses: ("license", "licenses")
      case .itemTypes: ("type of items", "types of items")
      case .groupings: ("group of links", "groups of links")
      case .rubrics: ("rubric", "rubrics")
      case .criteria: ("row of a rubric", "rows of rubrics")
      case .levels: ("cell of a rubric", "cells of rubrics")
      }
    if isSingle { return "the \(words.one)" }
    return "\(count) \(count == 1 ? words.one : words.many)"
  }
}
