extension CFPackage {
  /// Changes every identifier: of what stands here by one rule, of the ends of links by another.
  ///
  /// An end may point outside of CASE, where an identifier is any text.
  mutating func mapIdentifiers(
    _ own: (String) -> String, ends: (String) -> String
  ) {
    func map(_ link: inout LinkURI?) { if let id = link?.identifier { link?.identifier = own(id) } }
    func map(_ links: inout [LinkURI]) {
      for index in links.indices { links[index].identifier = own(links[index].identifier) }
    }
    document.identifier = own(document.identifier)
    map(&document.subjectURI)
    map(&document.licenseURI)
    for index in items.indices {
      items[index].identifier = own(items[index].identifier)
      map(&items[index].conceptKeywordsURI)
      map(&items[index].subjectURI)
      map(&items[index].itemTypeURI)
      map(&items[index].licenseURI)
    }
    for index in associations.indices {
      associations[index].identifier = own(associations[index].identifier)
      associations[index].originNodeURI.identifier = ends(
        associations[index].originNodeURI.identifier)
      associations[index].destinationNodeURI.identifier = ends(
        associations[index].destinationNodeURI.identifier)
      map(&associations[index].groupingURI)
    }
    definitions.mapIdentifiers(own)
    for index in rubrics.indices { rubrics[index].mapIdentifiers(own) }
  }
}
