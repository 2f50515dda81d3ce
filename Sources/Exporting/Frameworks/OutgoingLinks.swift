import CASEFormat
import Frameworks

/// The links of an outgoing framework, sorted by what a format can do with them.
struct OutgoingLinks {
  /// For each item of the framework its place by identifier.
  let places: [String: Int]
  /// For each link of the package: whether it says where its origin stands in the tree.
  let isOfTree: [Bool]
  private let associations: [CFAssociation]

  init(_ outgoing: OutgoingFramework) {
    let framework = outgoing.framework
    var places: [String: Int] = [:]
    for (index, item) in framework.items.enumerated() where places[item.id] == nil {
      places[item.id] = index
    }
    self.places = places
    associations = outgoing.package.associations
    var told: Set<Int> = []
    isOfTree = associations.map { link in
      guard link.associationType == .isChildOf,
        let child = places[link.originNodeURI.identifier]
      else { return false }
      let parent = framework.items[child].parent.map { framework.items[$0].id }
      let end = parent ?? outgoing.package.document.identifier
      return link.destinationNodeURI.identifier == end && told.insert(child).inserted
    }
  }

  /// The place of the item that a link starts from; nil when it starts outside of the items.
  func origin(of link: CFAssociation) -> Int? { places[link.originNodeURI.identifier] }

  /// The place of the item that a link ends at; nil when it ends outside.
  func destination(of link: CFAssociation) -> Int? { places[link.destinationNodeURI.identifier] }

  /// The links beside the tree that start from each item, in the order of the package.
  func beside(_ count: Int) -> [[CFAssociation]] {
    var links = [[CFAssociation]](repeating: [], count: count)
    for (index, link) in associations.enumerated() where !isOfTree[index] {
      if let origin = origin(of: link) { links[origin].append(link) }
    }
    return links
  }

  /// What becomes of each link of the package; those of the tree are carried.
  func fates(_ fate: (CFAssociation) -> CarriedFields.LinkFate) -> [CarriedFields.LinkFate] {
    zip(associations, isOfTree).map { $1 ? .ofTree : fate($0) }
  }
}
