/// The first thing to say about how a statement is written; each is told by one rule, so that one
/// problem is one finding.
enum StatementFault: Hashable, Sendable {
  /// Words that hold the place of words to come, such as "TBD".
  case unfinished(String)
  /// A code and nothing else.
  case codeAlone
  /// What the instructor does.
  case teaching(String)
  /// What is done in class on the way to an objective.
  case activity(String)
  /// No verb that can be seen or measured.
  case unmeasurable(String)
}
