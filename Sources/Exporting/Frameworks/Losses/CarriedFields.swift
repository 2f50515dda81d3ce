import CASEFormat

/// The fields of CASE that a format has a place for; everything else is reported as left out.
struct CarriedFields {
  /// Fields of the document.
  var document: Set<String> = []
  /// Fields of items.
  var items: Set<String> = []
  /// Fields of the links beside the tree that are carried at all.
  var associations: Set<String> = []
  /// Fields of definitions, by the list that they stand in; the entries of other lists are lost.
  var definitions: [WireList: Set<String>] = [:]
  /// The links that are carried, by their place in the package, and those that become words.
  var fates: [LinkFate] = []

  /// What every format has that shows the tree: a link, and the order of links under a parent.
  static let treeFields: Set<String> = [
    "identifier", "uri", "associationType", "originNodeURI.title", "originNodeURI.identifier",
    "originNodeURI.uri", "destinationNodeURI.title", "destinationNodeURI.identifier",
    "destinationNodeURI.uri", "sequenceNumber",
  ]

  /// What is left of a definition whose title stands with each entry that has it.
  static let names: Set<String> = [
    "identifier", "uri", "title", "hierarchyCode", "lastChangeDateTime",
  ]

  /// What becomes of a link.
  enum LinkFate: Hashable {
    case ofTree
    case carried
    case inWords
    case leftOut
  }

  /// What a format with these fields leaves out of a framework.
  func losses(of outgoing: OutgoingFramework) throws(ExportError) -> [Loss] {
    let package = outgoing.package.conformed(to: .current)
    var repeated: Set<Int> = []
    var seen: Set<String> = []
    for (index, item) in package.items.enumerated()
    where !seen.insert(item.identifier).inserted { repeated.insert(index) }
    let (fates, definitions) = (fates, definitions)
    var census = WireCensus { list, index, name, value, _ in
      switch list {
      case .document:
        document.contains(name) || name == "uri" && Self.isMade(value) ? nil : .leftOut
      case .items: items.contains(name) || name == "uri" && Self.isMade(value) ? nil : .leftOut
      case .associations:
        (fates[index] == .ofTree ? Self.treeFields : associations).contains(name) ? nil : .leftOut
      default: definitions[list]?.contains(name) ?? false ? nil : .leftOut
      }
    }
    census.entry = { list, index, entry in
      switch list {
      case .package, .document, .definitions: return nil
      case .items: return repeated.contains(index) ? (.leftOut, nil) : nil
      case .associations:
        switch fates[index] {
        case .ofTree, .carried: return nil
        case .inWords: return (.inWords, entry.text("associationType"))
        case .leftOut: return (.leftOut, entry.text("associationType"))
        }
      default: return definitions[list] == nil ? (.leftOut, nil) : nil
      }
    }
    census.take(try package.wire())
    return census.tally.losses
  }

  /// Whether an address only repeats the identifier.
  private static func isMade(_ uri: JSONValue) -> Bool {
    guard case .string(let text) = uri else { return false }
    return text.hasPrefix("urn:uuid:")
  }
}
