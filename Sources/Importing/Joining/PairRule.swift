import Curriculum

/// One way to tell that parts of two programs are the same.
struct PairRule<One: Part> {
  /// What equal parts have in common; nil for a part that the rule does not know.
  let key: (One) -> AnyHashable?
  /// How near two parts with one key are, up to 1; nil when they are not the same.
  let closeness: (One, One) -> Double?

  /// Takes a key, and what must be true besides.
  init(_ key: @escaping (One) -> AnyHashable?, where holds: @escaping (One, One) -> Bool) {
    self.key = key
    closeness = { holds($0, $1) ? 1 : nil }
  }

  /// Takes a key, and how near two parts are.
  init(
    _ key: @escaping (One) -> AnyHashable?, closeness: @escaping (One, One) -> Double?
  ) {
    self.key = key
    self.closeness = closeness
  }

  /// Parts that say all the same, whatever their ids.
  static var whole: PairRule {
    PairRule({ part in
      var part = part
      part.id = ""
      return part
    }) { _, _ in true }
  }

  /// Parts whose texts are equal.
  static func words(
    _ text: @escaping (One) -> String?, where holds: @escaping (One, One) -> Bool = { _, _ in true }
  ) -> PairRule {
    PairRule({ WordKey(text($0)) }, where: holds)
  }

  /// Parts of which several texts are equal, or absent in both; the first must be there.
  static func words(
    _ first: @escaping (One) -> String?, and others: [(One) -> String?]
  ) -> PairRule {
    PairRule({ part in
      WordKey(first(part)).map { [$0] + others.map { WordKey($0(part)) } }
    }) { _, _ in true }
  }
}
