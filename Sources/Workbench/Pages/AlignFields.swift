import Curriculum

/// The fields with which a person says how far a part meets an item.
struct AlignFields: PagePart {
  let isFull: Bool
  let isPartial: Bool
  let isNone: Bool
  let levels: [LevelChoice]
  let why: String

  struct LevelChoice: Sendable {
    var levelKey: String
    var levelTitle: String
    var isChosen: Bool
  }

  /// The fields as a person filled them; without a wish none is chosen.
  init(_ wish: AlignmentWish? = nil) {
    isFull = wish?.strength == .full
    isPartial = wish?.strength == .partial
    isNone = wish != nil && wish?.strength == nil
    levels = Alignment.Level.allCases.map {
      LevelChoice(
        levelKey: $0.rawValue, levelTitle: "\($0.letter): \($0.rawValue)",
        isChosen: $0 == wish?.level)
    }
    why = wish?.rationale ?? ""
  }
}
