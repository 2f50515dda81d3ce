extension CFDefinitions {
  mutating func dropExtensions() {
    let none = JSONObject()
    (extensions, additional) = (none, none)
    for index in concepts.indices {
      (concepts[index].extensions, concepts[index].additional) = (none, none)
    }
    for index in subjects.indices {
      (subjects[index].extensions, subjects[index].additional) = (none, none)
    }
    for index in licenses.indices {
      (licenses[index].extensions, licenses[index].additional) = (none, none)
    }
    for index in itemTypes.indices {
      (itemTypes[index].extensions, itemTypes[index].additional) = (none, none)
    }
    for index in associationGroupings.indices {
      associationGroupings[index].extensions = none
      associationGroupings[index].additional = none
    }
  }
}
