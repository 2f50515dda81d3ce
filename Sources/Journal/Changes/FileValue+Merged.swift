import Curriculum
import ProgramFile

extension FileValue {
  /// Whether two values are the same byte by byte; a missing value is the same as none.
  static func same(_ left: FileValue?, _ right: FileValue?) -> Bool {
    (left ?? FileValue(.nothing)).canonicalJSON == (right ?? FileValue(.nothing)).canonicalJSON
  }

  /// Two changes of a value together; nil where only a person can tell what is meant.
  static func merged(base: FileValue?, mine: FileValue?, theirs: FileValue?) -> FileValue? {
    switch (base?.content ?? .text(""), mine?.content, theirs?.content) {
    case (.text(let base), .text(let mine), .text(let theirs)):
      WordMerge.merged(base: base, mine: mine, theirs: theirs).map { .text($0) }
    case (.list(let base), .list(let mine), .list(let theirs)):
      FileValue(.list(merged(base: base, mine: mine, theirs: theirs)))
    case (.text(""), .list(let mine), .list(let theirs)):
      FileValue(.list(merged(base: [], mine: mine, theirs: theirs)))
    default: nil
    }
  }

  /// Lists such as alignments are sets to those who write them: what one took out stays out, what
  /// either added is there, theirs in its place and mine at the end.
  private static func merged(
    base: [FileValue], mine: [FileValue], theirs: [FileValue]
  ) -> [FileValue] {
    let (old, first) = (base.map(\.canonicalJSON), mine.map(\.canonicalJSON))
    let removed = Set(old).subtracting(first)
    var merged = theirs.filter { !removed.contains($0.canonicalJSON) }
    let present = Set(merged.map(\.canonicalJSON)).union(old)
    merged += mine.filter { !present.contains($0.canonicalJSON) }
    return merged
  }
}
