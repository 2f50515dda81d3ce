import CASEFormat
import Frameworks

/// The links of a framework as the alignments of CTDL-ASN, which has words for how far an item is
/// met that CASE has not.
struct CompetencyAlignments {
  /// The names of alignments, in the order in which they are written.
  private static let order = [
    "exactAlignment", "majorAlignment", "minorAlignment", "broadAlignment", "prerequisiteAlignment",
    "alignTo",
  ]

  /// What becomes of each link of the package.
  let fates: [CarriedFields.LinkFate]
  private var targets: [[String: [String]]]

  /// `address` gives the place in the registry of an item of this framework.
  init(_ outgoing: OutgoingFramework, _ links: OutgoingLinks, address: (String) -> String) {
    let items = outgoing.framework.items
    var targets = [[String: [String]]](repeating: [:], count: items.count)
    fates = links.fates { link in
      let (origin, destination) = (links.origin(of: link), links.destination(of: link))
      // A must come before B: then it is B that has A for its prerequisite.
      if link.associationType == .precedes {
        guard let destination else { return .leftOut }
        let end = origin.map { address(items[$0].id) } ?? Self.outside(link.originNodeURI)
        targets[destination]["prerequisiteAlignment", default: []].append(end)
        return .carried
      }
      guard let origin, let name = Self.name(of: link) else { return .leftOut }
      let end = destination.map { address(items[$0].id) } ?? Self.outside(link.destinationNodeURI)
      targets[origin][name, default: []].append(end)
      return .carried
    }
    self.targets = targets
  }

  /// Writes the alignments of an item; its address in CASE is one of the broad ones, as the
  /// registry's own conversion has it.
  func write(_ index: Int, own uri: String, to writer: inout JSONWriter) {
    for name in Self.order {
      var ends = targets[index][name] ?? []
      if name == "broadAlignment", uri.hasPrefix("http") { ends.append(uri) }
      var seen: Set<String> = []
      writer.addresses("ceasn:\(name)", ends.filter { seen.insert($0).inserted })
    }
  }

  private static func name(of link: CFAssociation) -> String? {
    switch link.associationType {
    case .exactMatchOf: "exactAlignment"
    case .isRelatedTo:
      switch link.extensions.plait?.text("strength") {
      case "full": "majorAlignment"
      case "partial": "minorAlignment"
      default: "alignTo"
      }
    default: nil
    }
  }

  private static func outside(_ node: LinkGenURI) -> String {
    WebAddress.valid(node.uri, identifier: node.identifier)
  }
}
