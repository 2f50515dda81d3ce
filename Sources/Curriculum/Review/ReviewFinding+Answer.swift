extension ReviewFinding {
  /// Whether something is answered; blanks are no answer.
  public var isAnswered: Bool { response?.contains { !$0.isWhitespace } ?? false }

  /// Whether it asks for a revision, and nothing is answered.
  public var isOpen: Bool { verdict == .needsRevision && !isAnswered }
}
