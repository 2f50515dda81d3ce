extension CFDefinitions {
  mutating func mapIdentifiers(_ change: (String) -> String) {
    for index in concepts.indices {
      concepts[index].identifier = change(concepts[index].identifier)
    }
    for index in subjects.indices {
      subjects[index].identifier = change(subjects[index].identifier)
    }
    for index in licenses.indices {
      licenses[index].identifier = change(licenses[index].identifier)
    }
    for index in itemTypes.indices {
      itemTypes[index].identifier = change(itemTypes[index].identifier)
    }
    for index in associationGroupings.indices {
      associationGroupings[index].identifier = change(associationGroupings[index].identifier)
    }
  }
}
