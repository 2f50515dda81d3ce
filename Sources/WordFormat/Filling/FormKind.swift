/// What a name of a form stands for.
package enum FormKind: Sendable, Hashable {
  /// Words.
  case text
  /// Whether something is so.
  case truth
  /// Several things, each of which opens a scope.
  case list(scope: Int)
  /// A whole report.
  case report
  /// A picture.
  case picture
}
