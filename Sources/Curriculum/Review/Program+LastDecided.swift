extension Program {
  /// The last round of review in which something was decided; nil where nothing was.
  package var lastDecided: ReviewRound? { reviews.last { $0.decision != nil } }
}
