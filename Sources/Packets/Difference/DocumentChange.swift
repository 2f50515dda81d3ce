/// What became of one file from one packet to the next.
package struct DocumentChange: Hashable, Sendable {
  /// Its path in the old packet; nil where it was not there.
  package var old: String?
  /// Its path in the new packet; nil where it is no longer there.
  package var new: String?
  /// Whether the content is the same.
  package var isSame: Bool

  /// What became of it, in a word.
  package var fate: String {
    switch (old, new) {
    case (nil, _): "added"
    case (_, nil): "removed"
    case (let old?, let new?): isSame ? (old == new ? "same" : "renamed") : "changed"
    }
  }
}
