import CASEFormat
import Frameworks

/// The links of items as sentences, for formats that have no place for links.
struct LinkWords {
  private let links: [[CFAssociation]]
  private let framework: Framework
  private let places: [String: Int]

  init(_ outgoing: OutgoingFramework, _ links: OutgoingLinks) {
    self.links = links.beside(outgoing.framework.items.count)
    framework = outgoing.framework
    places = links.places
  }

  /// Such as `Aligned to: ccrs RI.4.3 (partial), ccrs W.5.4. Replaced by: X.2.`; empty without links.
  func ofLinks(
    from index: Int, where isIncluded: (CFAssociation) -> Bool = { _ in true }
  ) -> String {
    var relations: [String] = []
    var names: [String: [String]] = [:]
    for link in links[index] where isIncluded(link) {
      let relation = Self.words(of: link.associationType)
      if names[relation] == nil { relations.append(relation) }
      names[relation, default: []].append(name(of: link))
    }
    return relations.map { "\($0): \((names[$0] ?? []).joined(separator: ", "))." }
      .joined(separator: " ")
  }

  private func name(of link: CFAssociation) -> String {
    let end = link.destinationNodeURI
    let code = places[end.identifier].map { framework.items[$0].code.description } ?? end.title
    guard let strength = link.extensions.plait?.text("strength"), strength != "full" else {
      return code
    }
    return "\(code) (\(strength))"
  }

  private static func words(of type: AssociationType) -> String {
    switch type {
    case .isChildOf: "Also under"
    case .isPeerOf: "Peer of"
    case .isPartOf: "Part of"
    case .exactMatchOf: "Same as"
    case .precedes: "Comes before"
    case .isRelatedTo: "Aligned to"
    case .replacedBy: "Replaced by"
    case .exemplar: "Example"
    case .hasSkillLevel: "Skill level"
    case .isTranslationOf: "Translated as"
    default: String(type.rawValue.split(separator: ":").last ?? "Linked to")
    }
  }
}
