/// A loop or condition with its marks, and how far it reaches.
struct FormConstruct: Sendable {
  /// What is repeated or shown.
  enum Reach: Sendable {
    /// Text within a paragraph.
    case inline
    /// Whole paragraphs and tables, from one to another.
    case blocks(first: Int, last: Int)
    /// Whole rows of a table.
    case rows(first: Int, last: Int)
    /// Nobody can tell.
    case unclear
  }

  /// What opens it.
  enum Head: Sendable {
    case loop(FormLoop)
    case branch(FormCondition)
  }

  var open: Int
  var end: Int
  /// The marks of other cases, each with its condition.
  var others: [(site: Int, condition: FormCondition?)]
  var head: Head
  var reach = Reach.unclear
}
