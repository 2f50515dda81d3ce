import Frameworks

/// What a published link says of two items, read from either of its ends.
///
/// The words of CASE are kept, since they alone are what the publisher has claimed:
/// - `exactMatchOf` and `isTranslationOf` say that both items ask the same: in full.
/// - `isPeerOf`, `isRelatedTo` say that both have something to do with each other: in part.
/// - `isPartOf` and `isChildOf` say that one is within the other: who meets the whole meets the
///   part, and who meets the part meets some of the whole, so that the pair is met in part.
/// - `precedes`, `replacedBy` and `exemplar` say that one leads to the other: in part.
/// - `hasSkillLevel` says how hard an item is and not what it asks; other words mean what only
///   their publisher knows. They justify nothing.
struct LinkReading: Hashable {
  /// Whether the link says that both ask the same.
  let isFull: Bool
  /// Whether it says the same from both ends.
  let isSymmetric: Bool
  /// What is said from the origin, and what from the destination.
  private let words: (forward: String, backward: String)

  /// Reads a word of CASE; nil where it justifies nothing.
  init?(_ relation: ItemLink.Relation) {
    guard let words = Self.words[relation.rawValue] else { return nil }
    self.words = (words.0, words.1)
    isSymmetric = words.0 == words.1
    isFull = ["exactMatchOf", "isTranslationOf"].contains(relation.rawValue)
  }

  /// What the link says, read along its direction or against it.
  func words(isForward: Bool) -> String { isForward ? words.forward : words.backward }

  private static let words: [String: (String, String)] = [
    "exactMatchOf": ("the same as", "the same as"),
    "isTranslationOf": ("a translation of", "the original of"),
    "isPeerOf": ("a peer of", "a peer of"),
    "isRelatedTo": ("related to", "related to"),
    "isPartOf": ("a part of", "the whole around"),
    "isChildOf": ("under", "above"),
    "precedes": ("before", "after"),
    "replacedBy": ("replaced by", "the successor of"),
    "exemplar": ("shown by the example", "an example of"),
  ]

  static func == (left: LinkReading, right: LinkReading) -> Bool {
    left.isFull == right.isFull && left.words == right.words
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(words.forward)
    hasher.combine(words.backward)
  }
}
