extension CFPackage {
  /// Changes every address; the rule is also given the identifier that goes with it.
  mutating func mapAddresses(_ change: (_ uri: String, _ identifier: String) -> String) {
    func map(_ link: inout LinkURI?) {
      if let old = link { link?.uri = change(old.uri, old.identifier) }
    }
    func map(_ links: inout [LinkURI]) {
      for index in links.indices {
        links[index].uri = change(links[index].uri, links[index].identifier)
      }
    }
    func map(_ node: inout LinkGenURI) { node.uri = change(node.uri, node.identifier) }
    document.uri = change(document.uri, document.identifier)
    map(&document.subjectURI)
    map(&document.licenseURI)
    for index in items.indices {
      items[index].uri = change(items[index].uri, items[index].identifier)
      map(&items[index].conceptKeywordsURI)
      map(&items[index].itemTypeURI)
      map(&items[index].licenseURI)
    }
    for index in associations.indices {
      associations[index].uri = change(associations[index].uri, associations[index].identifier)
      map(&associations[index].originNodeURI)
      map(&associations[index].destinationNodeURI)
      map(&associations[index].groupingURI)
    }
    definitions.mapAddresses(change)
    for index in rubrics.indices { rubrics[index].mapAddresses(change) }
  }
}
