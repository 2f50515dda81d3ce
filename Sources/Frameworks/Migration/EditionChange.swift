import Curriculum

/// What becomes of the items of a framework when its next edition takes its place.
public struct EditionChange: Sendable {
  /// The edition that programs cite now.
  public let old: Framework
  /// The edition that they are to cite.
  public let new: Framework

  private let oldLibrary: FrameworkLibrary
  private let newLibrary: FrameworkLibrary
  private let index: SearchIndex
  /// What the links of both editions say, by the UUID of the old item.
  private var linked: [String: [(id: String, title: String, ground: Successor.Ground)]] = [:]

  /// Below this share of words in common two texts are not held for alike.
  private static let leastLikeness = 0.5
  private static let mostCandidates = 3

  /// Compares two editions.
  public init(from old: Framework, to new: Framework) {
    self.old = old
    self.new = new
    oldLibrary = FrameworkLibrary([old])
    newLibrary = FrameworkLibrary([new])
    index = SearchIndex([new])
    for link in old.links + new.links {
      switch link.relation {
      case .replaced:
        linked[link.origin.id, default: []]
          .append((link.destination.id, link.destination.title, .replacedBy))
      case .exactMatch:
        linked[link.origin.id, default: []]
          .append((link.destination.id, link.destination.title, .exactMatch))
        linked[link.destination.id, default: []]
          .append((link.origin.id, link.origin.title, .exactMatch))
      default: continue
      }
    }
  }

  /// The items of the old edition that a reference names; empty when it names none of them.
  func items(of reference: ItemReference) -> [FoundItem] {
    if let framework = reference.framework, framework.lowercased() != old.id { return [] }
    return oldLibrary.resolve(ItemReference(framework: old.id, code: reference.code)).items
  }

  /// The items of the new edition that may take the place of an item, the surest ground first.
  public func successors(of item: FrameworkItem) -> [Successor] {
    var successors: [Successor] = []
    func add(_ found: FoundItem, _ ground: Successor.Ground) {
      guard !successors.contains(where: { $0.found.index == found.index }) else { return }
      successors.append(Successor(found: found, ground: ground))
    }
    for ground in [Successor.Ground.replacedBy, .exactMatch] {
      for link in linked[item.id] ?? [] where link.ground == ground {
        guard let found = linkedItem(link.id, link.title), found.item.id != item.id else {
          continue
        }
        add(found, ground)
      }
    }
    let sameCode = sameCode(as: item).map { ($0, Likeness.of($0.item, item)) }
    let alike = alike(item)
    for (found, likeness) in sameCode where likeness == 1 { add(found, .sameCode) }
    // Where codes were given anew, the text tells which item is meant.
    for (found, likeness) in alike where likeness == 1 { add(found, .similarText(1)) }
    for (found, likeness) in sameCode { add(found, .sameCodeOtherText(likeness)) }
    for (found, likeness) in alike { add(found, .similarText(likeness)) }
    return successors
  }

  /// Whether the new edition has the item unchanged, under the same code.
  func keeps(_ item: FrameworkItem) -> Bool {
    new.id == old.id
      && sameCode(as: item).contains { Likeness.of($0.item, item) == 1 }
      && (linked[item.id] ?? []).allSatisfy { $0.ground != .replacedBy }
  }

  private func linkedItem(_ id: String, _ title: String) -> FoundItem? {
    if let found = newLibrary.item(withIdentifier: id) { return found }
    // An end that the other edition does not know by its UUID may still name its code.
    let byCode = newLibrary.resolve(ItemReference(framework: new.id, code: title)).items
    return byCode.count == 1 ? byCode[0] : nil
  }

  private func sameCode(as item: FrameworkItem) -> [FoundItem] {
    let code = item.code.description
    guard code != item.id else {
      return newLibrary.item(withIdentifier: item.id).map { [$0] } ?? []
    }
    return newLibrary.resolve(ItemReference(framework: new.id, code: code)).items
      .filter { $0.item.code == item.code }
  }

  private func alike(_ item: FrameworkItem) -> [(FoundItem, Double)] {
    let words = SearchWords.words(of: item.statement).map(\.folded)
    return index.hits(for: words, limit: 10) { _ in true }
      .map { hit in
        let found = newLibrary.found(index.slots[hit.document])
        return (found, Likeness.of(found.item, item))
      }
      .filter { $0.1 >= Self.leastLikeness }
      .sorted { ($1.1, $0.0.index) < ($0.1, $1.0.index) }
      .prefix(Self.mostCandidates).map(\.self)
  }
}
