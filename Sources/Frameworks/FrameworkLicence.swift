/// The terms on which a framework may be used.
public struct FrameworkLicence: Sendable, Hashable {
  /// The name of the terms, such as `Public domain` or `Apache-2.0`.
  public var name: String
  /// What the terms say, in a sentence or as a whole.
  public var statement: String
  /// Where the terms are published.
  public var url: String?

  /// Takes the terms.
  public init(name: String, statement: String, url: String? = nil) {
    self.name = name
    self.statement = statement
    self.url = url
  }

  /// What is said when a list comes without terms.
  public static let unstated = FrameworkLicence(
    name: "Not stated",
    statement: "The list came without terms of use; ask the publisher before you share its text.")
}
