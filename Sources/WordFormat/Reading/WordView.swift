/// Which state of the tracked changes is read.
package enum WordView: String, Sendable, Hashable, CaseIterable {
  /// As if every change were accepted, which Word calls "No Markup".
  case accepted
  /// As it stood before the changes, which Word calls "Original".
  case original

  /// Whether words that were added, or moved here, are shown.
  var showsInsertions: Bool { self == .accepted }
  /// Whether words that were taken away, or moved away, are shown.
  var showsDeletions: Bool { self == .original }
}
