import Curriculum

/// How the parts of a later program are called in the program that it joins.
struct PartNames {
  private var names: [PartID: PartID] = [:]

  /// A part that has a pair takes its id; another keeps its own, or gets a fresh one.
  init(
    of theirs: Program, joining ours: Program, pairs: PartPairs, besides taken: Set<PartID> = []
  ) {
    let (own, mentioned) = theirs.ids
    let dangling = Set(mentioned).subtracting(own)
    let ids = ours.ids
    var fresh = FreshNames(taken: ids.own + ids.mentioned + dangling + Self.reserved + taken)
    names = pairs.ids
    for id in own where names[id] == nil {
      names[id] = fresh.name(follow(id))
    }
  }

  /// The name of a part; an id that no part has stays as it is.
  subscript(id: PartID) -> PartID { names[id] ?? id }

  /// The ids of what a program has once.
  private static let reserved = Strand.allCases.map(\.componentID) + ["pathway"]

  /// `o7-adult-1` for `o3-adult-1`, when `o3` is now `o7`.
  private func follow(_ id: PartID) -> PartID {
    var stem = id.rawValue[...]
    while let hyphen = stem.lastIndex(of: "-") {
      stem = stem[..<hyphen]
      if let name = names[PartID(String(stem))] {
        return PartID(name.rawValue + id.rawValue[hyphen...])
      }
    }
    return id
  }
}
