extension CFPackage {
  /// The package without what CASE 1.1 added to 1.0.
  ///
  /// How far an item is met, which 1.1 has in its extensions, becomes a named grouping of links;
  /// a type of link that 1.0 does not know becomes `isRelatedTo`.
  func asFirstEdition() -> CFPackage {
    var package = self
    package.groupByStrength()
    package.document.frameworkType = nil
    package.document.caseVersion = nil
    package.document.description = package.document.description.map(Self.onOneLine)
    for index in package.items.indices {
      package.items[index].subject = []
      package.items[index].subjectURI = []
      package.items[index].fullStatement = Self.onOneLine(package.items[index].fullStatement)
    }
    for index in package.associations.indices {
      let type = package.associations[index].associationType
      if type == .isTranslationOf || !AssociationType.named.contains(type) {
        package.associations[index].associationType = .isRelatedTo
      }
      package.associations[index].notes = nil
      package.associations[index].originNodeURI.targetType = nil
      package.associations[index].destinationNodeURI.targetType = nil
    }
    for index in package.rubrics.indices {
      package.rubrics[index].description = package.rubrics[index].description.map(Self.onOneLine)
    }
    package.dropExtensions()
    return package
  }

  private mutating func groupByStrength() {
    var known: [String: CFAssociationGrouping] = [:]
    for index in associations.indices where associations[index].groupingURI == nil {
      guard let own = associations[index].extensions.plait, let strength = own.text("strength")
      else { continue }
      let words = [own.text("strand") ?? "alignment", strength].joined(separator: " - ")
      let title = words.prefix(1).uppercased() + words.dropFirst()
      let grouping: CFAssociationGrouping
      if let made = known[title] {
        grouping = made
      } else {
        let id = CASEIdentifier.derived(from: "grouping \(document.identifier) \(title)")
        grouping = CFAssociationGrouping(
          identifier: id, uri: "urn:uuid:\(id)", title: title,
          lastChangeDateTime: document.lastChangeDateTime)
        known[title] = grouping
        definitions.associationGroupings.append(grouping)
      }
      associations[index].groupingURI = LinkURI(
        title: grouping.title, identifier: grouping.identifier, uri: grouping.uri)
    }
  }

  /// A text of 1.0 is a `normalizedString`: no line breaks and no tabs.
  private static func onOneLine(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == 0x0A || $0 == 0x0D || $0 == 0x09 }) else {
      return text
    }
    return text.split { $0.isNewline || $0 == "\t" }.joined(separator: " ")
  }
}
