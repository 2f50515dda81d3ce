import Curriculum

/// Which parts of two programs are the same: one of each program, and no part twice.
struct PartPairs {
  /// The ids of the first program by those of the other.
  private(set) var ids: [PartID: PartID] = [:]

  /// Pairs the parts of two lists by the first rule that knows them, and looks inside each pair.
  mutating func pair<One: Part>(
    _ ours: [One], _ theirs: [One], by rules: [PairRule<One>],
    inside: (inout PartPairs, One, One) -> Void = { _, _, _ in }
  ) {
    var free = Array(repeating: true, count: ours.count)
    var waiting = Array(theirs.indices)
    // Parts that are alike through and through come first, so that a list pairs with itself.
    for rule in [.whole] + rules {
      var buckets: [AnyHashable: [Int]] = [:]
      for index in ours.indices where free[index] {
        if let key = rule.key(ours[index]) { buckets[key, default: []].append(index) }
      }
      waiting.removeAll { index in
        let their = theirs[index]
        guard let key = rule.key(their), let bucket = buckets[key] else { return false }
        var nearest: (index: Int, closeness: Double)?
        for index in bucket where free[index] {
          guard let closeness = rule.closeness(ours[index], their),
            closeness > nearest?.closeness ?? 0
          else { continue }
          nearest = (index, closeness)
          if closeness >= 1 { break }
        }
        guard let nearest else { return false }
        free[nearest.index] = false
        ids[their.id] = ours[nearest.index].id
        inside(&self, ours[nearest.index], their)
        return true
      }
    }
  }

  /// Whether two values can be of the same part: they are equal, or one is absent.
  static func agree<Value: Equatable>(_ one: Value?, _ other: Value?) -> Bool {
    one == nil || other == nil || one == other
  }

  /// Whether two texts can be of the same part: they are equal, or one is absent.
  static func agree(_ one: String?, _ other: String?) -> Bool {
    agree(WordKey(one), WordKey(other))
  }
}
