import WordFormat

/// Which state of a Word file's tracked changes is read.
public enum ChangesView: Sendable, Hashable {
  /// With every change accepted.
  case accepted
  /// As it stood before the changes.
  case original

  var wordView: WordView {
    switch self {
    case .accepted: .accepted
    case .original: .original
    }
  }
}
