extension CFPackage {
  /// The package with addresses below a server's CASE paths where it had none that lead anywhere.
  ///
  /// Links to what stands in other packages keep their addresses.
  package func served(at base: String) -> CFPackage {
    var places = [document.identifier: "CFDocuments"]
    for item in items { places[item.identifier] = "CFItems" }
    for association in associations { places[association.identifier] = "CFAssociations" }
    for concept in definitions.concepts { places[concept.identifier] = "CFConcepts" }
    for subject in definitions.subjects { places[subject.identifier] = "CFSubjects" }
    for license in definitions.licenses { places[license.identifier] = "CFLicenses" }
    for type in definitions.itemTypes { places[type.identifier] = "CFItemTypes" }
    for grouping in definitions.associationGroupings {
      places[grouping.identifier] = "CFAssociationGroupings"
    }
    for rubric in rubrics { places[rubric.identifier] = "CFRubrics" }
    var package = self
    package.mapAddresses { uri, identifier in
      guard uri.hasPrefix("urn:uuid:"), let place = places[identifier] else { return uri }
      return "\(base)/\(place)/\(identifier)"
    }
    return package
  }
}
