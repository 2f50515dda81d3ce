package import Curriculum

extension Program {
  /// The program with the ids that its parts have in another, where they are the same parts; the
  /// others get ids that are free there.
  ///
  /// - Parameters:
  ///   - other: the program that was there before.
  ///   - taken: ids that are in use besides, such as those of deleted parts.
  /// - Returns: the same program under those ids.
  package func named(like other: Program, besides taken: Set<PartID>) -> Program {
    var named = self
    named.makeIDsUnique()
    var other = other
    other.makeIDsUnique()
    var pairs = PartPairs(other, named)
    pairs.pairChangedOutcomes(other.objectives, named.objectives)
    let names = PartNames(of: named, joining: other, pairs: pairs, besides: taken)
    named.mapIDs(own: { names[$0] }, mentioned: { names[$0] })
    return named
  }
}

extension PartPairs {
  /// Pairs outcomes of the same objective that say nearly the same: somebody has edited them.
  ///
  /// Where programs are joined they are two outcomes, for both documents say theirs now.
  mutating func pairChangedOutcomes(_ ours: [Objective], _ theirs: [Objective]) {
    let taken = Set(ids.values)
    let byID = Dictionary(ours.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for their in theirs {
      guard let our = ids[their.id].flatMap({ byID[$0] }) else { continue }
      for strand in Strand.allCases {
        let left = our.outcomes[strand].filter { !taken.contains($0.id) }
        let new = their.outcomes[strand].filter { ids[$0.id] == nil }
        guard !left.isEmpty, !new.isEmpty, left.count * new.count <= Self.comparedPairs else {
          continue
        }
        let words = Dictionary(
          (left + new).map { ($0.text, Set(PlainWords($0.text).words)) },
          uniquingKeysWith: { first, _ in first })
        let near = PairRule<Outcome>({ _ in 0 }) {
          Self.closeness(words[$0.text], words[$1.text])
        }
        pair(left, new, by: [near])
      }
    }
  }
}
