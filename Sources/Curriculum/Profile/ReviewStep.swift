/// One step of an agency's review: who looks, and what comes back.
public struct ReviewStep: Hashable, Sendable {
  /// Who reviews, such as the state office.
  public var reviewer: String
  /// What a round returns: comments, an approval, a letter.
  public var returns: String?
  /// How long it takes at most, in the agency's words.
  public var time: String?
  /// Where it was seen.
  public var source: ProfileSource

  /// Takes a step.
  public init(
    _ reviewer: String, returns: String? = nil, time: String? = nil,
    source: ProfileSource = ProfileSource()
  ) {
    self.reviewer = reviewer
    self.returns = returns
    self.time = time
    self.source = source
  }
}
