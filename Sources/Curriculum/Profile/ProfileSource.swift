/// Where a line of a profile comes from, so that nobody takes a guess for a state's rule.
public struct ProfileSource: Hashable, Sendable {
  /// The form, page or rule in which it was seen.
  public var text: String?
  /// Whether the wording itself could be read there.
  public var isVerified: Bool

  /// Takes a source; without one the line is a guess.
  public init(_ text: String? = nil, isVerified: Bool = false) {
    self.text = text
    self.isVerified = isVerified
  }
}
