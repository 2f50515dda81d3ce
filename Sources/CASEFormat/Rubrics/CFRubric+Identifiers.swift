extension CFRubric {
  mutating func mapIdentifiers(_ change: (String) -> String) {
    identifier = change(identifier)
    for row in criteria.indices {
      criteria[row].identifier = change(criteria[row].identifier)
      criteria[row].rubricId = criteria[row].rubricId.map(change)
      if let id = criteria[row].itemURI?.identifier {
        criteria[row].itemURI?.identifier = change(id)
      }
      for cell in criteria[row].levels.indices {
        criteria[row].levels[cell].identifier = change(criteria[row].levels[cell].identifier)
        criteria[row].levels[cell].rubricCriterionId =
          criteria[row].levels[cell].rubricCriterionId.map(change)
      }
    }
  }
}
