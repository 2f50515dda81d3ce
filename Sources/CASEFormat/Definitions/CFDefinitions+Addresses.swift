extension CFDefinitions {
  mutating func mapAddresses(_ change: (_ uri: String, _ identifier: String) -> String) {
    for index in concepts.indices {
      concepts[index].uri = change(concepts[index].uri, concepts[index].identifier)
    }
    for index in subjects.indices {
      subjects[index].uri = change(subjects[index].uri, subjects[index].identifier)
    }
    for index in licenses.indices {
      licenses[index].uri = change(licenses[index].uri, licenses[index].identifier)
    }
    for index in itemTypes.indices {
      itemTypes[index].uri = change(itemTypes[index].uri, itemTypes[index].identifier)
    }
    for index in associationGroupings.indices {
      associationGroupings[index].uri = change(
        associationGroupings[index].uri, associationGroupings[index].identifier)
    }
  }
}
