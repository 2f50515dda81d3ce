/// Holds a package against what the schema of CASE 1.1 asks of identifiers, dates and words.
struct ConformanceCheck {
  private(set) var violations: [CASEViolation] = []

  mutating func document(_ document: CFDocument) {
    let place = "CFDocument"
    identity(document.identifier, document.uri, document.lastChangeDateTime, place)
    day(document.statusStartDate, "statusStartDate", place)
    day(document.statusEndDate, "statusEndDate", place)
    if let version = document.caseVersion, version != "1.1" {
      refuse(place, "caseVersion", "“\(version)” is not 1.1")
    }
    link(document.licenseURI, "licenseURI", place)
    for subject in document.subjectURI { link(subject, "subjectURI", place) }
  }

  mutating func item(_ item: CFItem, at place: String) {
    identity(item.identifier, item.uri, item.lastChangeDateTime, place)
    if item.fullStatement.isEmpty { refuse(place, "fullStatement", "it is empty") }
    day(item.statusStartDate, "statusStartDate", place)
    day(item.statusEndDate, "statusEndDate", place)
    link(item.conceptKeywordsURI, "conceptKeywordsURI", place)
    link(item.itemTypeURI, "CFItemTypeURI", place)
    link(item.licenseURI, "licenseURI", place)
    for subject in item.subjectURI { link(subject, "subjectURI", place) }
  }

  mutating func association(_ association: CFAssociation, at place: String) {
    identity(association.identifier, association.uri, association.lastChangeDateTime, place)
    if !association.associationType.isConforming {
      refuse(
        place, "associationType", "CASE 1.1 has no “\(association.associationType.rawValue)”")
    }
    for (name, node) in [
      ("originNodeURI", association.originNodeURI),
      ("destinationNodeURI", association.destinationNodeURI),
    ] {
      guard let type = node.targetType else { continue }
      if type != "CASE", !AssociationType.isExtension(type) {
        refuse(place, name, "target type “\(type)” is neither CASE nor ext:")
      }
    }
    link(association.groupingURI, "CFAssociationGroupingURI", place)
  }

  mutating func definitions(_ definitions: CFDefinitions) {
    for (index, type) in definitions.itemTypes.enumerated() {
      identity(type.identifier, type.uri, type.lastChangeDateTime, "CFItemTypes[\(index + 1)]")
    }
    for (index, subject) in definitions.subjects.enumerated() {
      identity(
        subject.identifier, subject.uri, subject.lastChangeDateTime, "CFSubjects[\(index + 1)]")
    }
    for (index, concept) in definitions.concepts.enumerated() {
      identity(
        concept.identifier, concept.uri, concept.lastChangeDateTime, "CFConcepts[\(index + 1)]")
    }
    for (index, license) in definitions.licenses.enumerated() {
      identity(
        license.identifier, license.uri, license.lastChangeDateTime, "CFLicenses[\(index + 1)]")
    }
    for (index, grouping) in definitions.associationGroupings.enumerated() {
      identity(
        grouping.identifier, grouping.uri, grouping.lastChangeDateTime,
        "CFAssociationGroupings[\(index + 1)]")
    }
  }

  mutating func rubric(_ rubric: CFRubric, at place: String) {
    identity(rubric.identifier, rubric.uri, rubric.lastChangeDateTime, place)
    for (index, criterion) in rubric.criteria.enumerated() {
      let row = "\(place).CFRubricCriteria[\(index + 1)]"
      identity(criterion.identifier, criterion.uri, criterion.lastChangeDateTime, row)
      link(criterion.itemURI, "CFItemURI", row)
      if let id = criterion.rubricId { uuid(id, "rubricId", row) }
      for (number, level) in criterion.levels.enumerated() {
        let cell = "\(row).CFRubricCriterionLevels[\(number + 1)]"
        identity(level.identifier, level.uri, level.lastChangeDateTime, cell)
        if let id = level.rubricCriterionId { uuid(id, "rubricCriterionId", cell) }
      }
    }
  }

  private mutating func identity(
    _ identifier: String, _ uri: String, _ changed: String, _ place: String
  ) {
    uuid(identifier, "identifier", place)
    if uri.isEmpty { refuse(place, "uri", "it is empty") }
    if !CASEDate.isDateTime(changed) {
      refuse(place, "lastChangeDateTime", "“\(changed)” is no moment with a time zone")
    }
  }

  private mutating func link(_ link: LinkURI?, _ field: String, _ place: String) {
    if let link { uuid(link.identifier, field, place) }
  }

  private mutating func uuid(_ identifier: String, _ field: String, _ place: String) {
    // The schema asks for a UUID of any version; the pattern of the information model, versions 1
    // to 5, is what we make, but a publisher's own identifier travels as it is.
    guard !CASEIdentifier.isUUID(identifier) else { return }
    refuse(place, field, "“\(identifier)” is no UUID")
  }

  private mutating func day(_ date: String?, _ field: String, _ place: String) {
    guard let date, !CASEDate.isDate(date) else { return }
    refuse(place, field, "“\(date)” is no calendar day")
  }

  private mutating func refuse(_ place: String, _ field: String, _ reason: String) {
    violations.append(CASEViolation(place: place, field: field, reason: reason))
  }
}
