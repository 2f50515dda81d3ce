extension ReviewRound {
  /// Whether a round is a reviewer's; where one of them has no name, it may be.
  public func mayBe(of name: String?) -> Bool {
    guard let name, let reviewer else { return true }
    return name == reviewer
  }
}
