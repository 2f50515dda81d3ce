extension CFPackage {
  /// The package as OpenSALT imports it: valid addresses, everything defined that is linked to,
  /// and a link from each top item to the document.
  func forOpenSALT() -> CFPackage {
    var package = self
    package.hangRoots()
    for index in package.associations.indices {
      let number = package.associations[index].sequenceNumber
      package.associations[index].sequenceNumber = number.flatMap { Int32(exactly: $0) }.map {
        Int($0)
      }
    }
    package.defineLinked()
    if let source = package.document.officialSourceURL {
      package.document.officialSourceURL = WebAddress.valid(source)
    }
    package.mapAddresses { WebAddress.valid($0, identifier: $1) }
    return package
  }

  /// The links have no numbers: readers then sort the top items as they do without the links.
  private mutating func hangRoots() {
    var hung: Set<String> = []
    for association in associations where association.associationType == .isChildOf {
      hung.insert(association.originNodeURI.identifier)
    }
    for item in items where hung.insert(item.identifier).inserted {
      let id = CASEIdentifier.derived(from: "\(item.identifier) isChildOf \(document.identifier)")
      let association = CFAssociation(
        identifier: id, associationType: .isChildOf, uri: "urn:uuid:\(id)",
        originNodeURI: LinkGenURI(
          title: item.humanCodingScheme ?? item.fullStatement, identifier: item.identifier,
          uri: item.uri),
        destinationNodeURI: LinkGenURI(
          title: document.title, identifier: document.identifier, uri: document.uri),
        lastChangeDateTime: document.lastChangeDateTime)
      associations.append(association)
    }
  }

  /// OpenSALT finds licenses, subjects and types among the definitions of the file alone.
  private mutating func defineLinked() {
    let changed = document.lastChangeDateTime
    var known = Set(definitions.licenses.map(\.identifier))
    for link in [document.licenseURI].compactMap({ $0 }) + items.compactMap(\.licenseURI)
    where known.insert(link.identifier).inserted {
      definitions.licenses.append(
        CFLicense(
          identifier: link.identifier, uri: link.uri, title: link.title, licenseText: link.title,
          lastChangeDateTime: changed))
    }
    known = Set(definitions.subjects.map(\.identifier))
    for link in document.subjectURI where known.insert(link.identifier).inserted {
      definitions.subjects.append(
        CFSubject(
          identifier: link.identifier, uri: link.uri, title: link.title, hierarchyCode: "1",
          lastChangeDateTime: changed))
    }
    known = Set(definitions.itemTypes.map(\.identifier))
    for link in items.compactMap(\.itemTypeURI) where known.insert(link.identifier).inserted {
      definitions.itemTypes.append(
        CFItemType(
          identifier: link.identifier, uri: link.uri, title: link.title, description: link.title,
          hierarchyCode: "1", lastChangeDateTime: changed))
    }
    known = Set(definitions.associationGroupings.map(\.identifier))
    for link in associations.compactMap(\.groupingURI)
    where known.insert(link.identifier).inserted {
      definitions.associationGroupings.append(
        CFAssociationGrouping(
          identifier: link.identifier, uri: link.uri, title: link.title, lastChangeDateTime: changed
        ))
    }
  }
}
