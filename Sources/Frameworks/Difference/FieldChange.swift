/// One field that reads otherwise in the new version.
public struct FieldChange: Sendable, Hashable {
  /// The name of the field, such as `statement`.
  public let field: String
  /// What the old version says; empty for nothing.
  public let old: String
  /// What the new version says; empty for nothing.
  public let new: String

  /// Takes the two texts; nil where they are the same.
  init?(_ field: String, _ old: String, _ new: String) {
    guard old != new else { return nil }
    self.field = field
    self.old = old
    self.new = new
  }
}
