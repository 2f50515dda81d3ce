extension CFRubric {
  mutating func mapAddresses(_ change: (_ uri: String, _ identifier: String) -> String) {
    uri = change(uri, identifier)
    for row in criteria.indices {
      criteria[row].uri = change(criteria[row].uri, criteria[row].identifier)
      if let link = criteria[row].itemURI {
        criteria[row].itemURI?.uri = change(link.uri, link.identifier)
      }
      for cell in criteria[row].levels.indices {
        let level = criteria[row].levels[cell]
        criteria[row].levels[cell].uri = change(level.uri, level.identifier)
      }
    }
  }
}
