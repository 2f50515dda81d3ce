extension ReviewFinding {
  /// Whether something is answered; blanks are no answer.
  public var isAnswered: Bool { response?.contains { !$0.isWhitespace } ?? false }

  /// Whether it asks for an answer: for a revision, or in words beside which no verdict is marked.
  public var asksForAnswer: Bool {
    guard let verdict else { return comment?.contains { !$0.isWhitespace } ?? false }
    return verdict == .needsRevision
  }

  /// Whether it asks for an answer, and nothing is answered.
  public var isOpen: Bool { asksForAnswer && !isAnswered }
}
