import Curriculum

/// One fact that two states of a program tell otherwise.
package struct ChangedFact: Hashable, Sendable {
  /// Where it stands, from the outside in, such as `objectives`, `SSLO 2`, `statement`.
  package var place: [String]
  /// What it was; nil where nothing was said.
  package var old: String?
  /// What it is; nil where nothing is said.
  package var new: String?
  /// Whether the same parts stand in another order; then `old` and `new` name them.
  package var isOrder = false

  /// The change in words: `added: …`, `removed: …`, or the text with its changed words marked.
  package var words: String {
    switch (old, new) {
    case (_, let new?) where isOrder: "now in the order \(new)"
    case (let old?, let new?): WordDifference(from: old, to: new).marked
    case (nil, let new?): "added: \(new)"
    case (let old?, nil): "removed: \(old)"
    case (nil, nil): ""
    }
  }
}
