import Curriculum

/// The objective that prose is filling.
struct OpenObjective {
  /// The level of its heading, when it has one.
  var headingLevel: Int?
  /// Its level in a list, when it is an item of one.
  var listLevel: Int?
  /// Whether a word such as "Objective" stands before its number, so that a bare number is none.
  var isNamed: Bool
  /// What the paragraphs below belong to, once a line has named it.
  var group: Group?

  /// A line that names what follows: `Adult education:`.
  struct Group {
    var use: ColumnUse
    var score: Double
    var listLevel: Int?
    /// Whether the first outcome stood on the line itself, so that only what is indented follows it.
    var isFilled = false
    /// Whether items of a list stand in it, so that a plain paragraph ends it.
    var holdsItems = false
  }
}
