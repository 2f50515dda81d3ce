import Curriculum

/// One fact that two states of a program tell otherwise.
package struct ChangedFact: Hashable, Sendable {
  /// Where it stands, from the outside in, such as `objectives`, `SSLO 2`, `statement`.
  package var place: [String]
  /// What it was; nil where nothing was said.
  package var old: String?
  /// What it is; nil where nothing is said.
  package var new: String?

  /// The change in words: `added: …`, `removed: …`, or the text with its changed words marked.
  package var words: String {
    switch (old, new) {
    case (let old?, let new?): WordDifference(from: old, to: new).marked
    case (nil, let new?): "added: \(new)"
    case (let old?, nil): "removed: \(old)"
    case (nil, nil): ""
    }
  }
}
